#include <algorithm>
#include <string>
#include <utility>

#include <beckon/completion.hpp>

#include "editor/candidates.hpp"
#include "editor/expression_place.hpp"
#include "editor/outline.hpp"
#include "editor/site.hpp"
#include "editor/spelling.hpp"
#include "text/lines.hpp"
#include "text/read.hpp"
#include "text/tree.hpp"

namespace beckon {

namespace editor {

namespace {

using openapi::Shape;
using text::Node;

/// Finds what could stand at the cursor of an outline; places are bytes of the text.
class Completer {
 public:
  Completer(const Outline& outline, bool is_json)
      : outline_(outline), cursor_(outline.cursor), speller_(outline.cursor, is_json) {
    found_.start = cursor_.start;
    found_.end = end_of_word();
  }

  Completions complete() {
    const Place place = place_of_cursor(outline_);
    if (cursor_.role == Cursor::Role::key) complete_key(place);
    if (cursor_.role == Cursor::Role::value) complete_value(place);
    return std::move(found_);
  }

 private:
  /// Of a quote that is never closed, only the word at the cursor belongs to what is replaced.
  [[nodiscard]] std::size_t end_of_word() const {
    if (cursor_.quote == '\0' || cursor_.is_closed) return cursor_.end;
    // The outline's text has one letter more.
    const std::string_view source = std::string_view(outline_.source).substr(0, cursor_.end + 1);
    const std::size_t end = source.find_first_of(" \t\r\n,:{}[]", cursor_.letter);
    return std::min(end, cursor_.end + 1) - 1;
  }

  [[nodiscard]] Candidates candidates() { return {outline_, speller_, found_.items}; }

  void complete_key(const Place& place) {
    found_.end = speller_.end_of_key(found_.end);
    candidates().add_keys(place.site, place.object, place.member);
  }

  void complete_value(const Place& place) {
    if (cursor_.may_be_key && is_list(place.site)) return complete_item(place.site);
    if (takes_type(place.site)) {
      complete_type(place.site);
    } else {
      candidates().add_values(place.site);
    }
    const bool is_whole = found_.start == cursor_.start;
    if (cursor_.may_be_key && is_whole) candidates().add_keys(place.site, nullptr, nullptr);
  }

  static bool is_list(const Site& site) {
    return site.form == Site::Form::table && (site.shape == Shape::list || site.shape == Shape::text_list);
  }

  /// Completes the name at the cursor in a type expression.
  void complete_type(const Site& site) {
    const std::string_view expression =
        std::string_view(outline_.source).substr(cursor_.start, cursor_.end + 1 - cursor_.start);
    const ExpressionWord word = expression_word(expression, cursor_.letter - cursor_.start);
    if (!word.is_type) return;
    if (word.start > 0 || word.end < expression.size()) speller_.write_words();
    found_.start = cursor_.start + word.start;
    found_.end = cursor_.start + word.end - 1;
    candidates().add_types();
    candidates().add_values(site);
  }

  /// Completes the first item of a list that is written as lines.
  void complete_item(const Site& list) {
    const Node item = Node::null();
    const Site site = site_of(item, item, list);
    speller_.write_items();
    candidates().add_values(site);
    candidates().add_keys(site, nullptr, nullptr);
  }

  const Outline& outline_;
  const Cursor& cursor_;
  Speller speller_;
  Completions found_;
};

}  // namespace

}  // namespace editor

Completions complete(std::string_view text, std::size_t offset, const CompileOptions& options) {
  if (text.size() > text::largest_source) return {offset, offset, {}};
  editor::Outline outline;
  editor::read_outline(text, text::byte_offset(text, offset, options.offset_unit), outline);
  Completions found = editor::Completer(outline, text::is_json(text, options.format)).complete();
  text::Lines lines(text, options.offset_unit);
  found.start = lines.at(static_cast<std::uint32_t>(found.start)).offset;
  found.end = lines.at(static_cast<std::uint32_t>(found.end)).offset;
  return found;
}

}  // namespace beckon
