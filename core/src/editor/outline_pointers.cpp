#include "editor/outline_pointers.hpp"

#include "editor/spelled_text.hpp"
#include "text/pointer.hpp"

namespace beckon::editor {

void append_step(const Outline& outline, const text::Node& parent, const text::Node& child, std::string& pointer) {
  if (parent.is(text::Kind::array)) {
    pointer += '/' + std::to_string(&child - parent.children().data());
  } else {
    text::append_key(pointer, text_of_key(outline, child).text);
  }
}

}  // namespace beckon::editor
