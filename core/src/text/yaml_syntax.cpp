#include "text/yaml_syntax.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "text/lines.hpp"
#include "text/write_json.hpp"
#include "text/yaml_slips.hpp"

namespace beckon::text {

namespace {

constexpr std::size_t longest_key = 1024;  // in characters, for keys without "? "

/// What to say, and of which place: where libyaml noticed it or where what it was reading began.
struct Explanation {
  const char* problem;
  bool at_context;
  const char* message;
  const char* hint;
};

constexpr const char* use_spaces = "use spaces";
constexpr const char* no_tabs = "YAML does not allow tabs for indentation";
constexpr const char* bad_directive = "this directive is not %YAML or %TAG with its values";
constexpr const char* quote_percent = "quote it if it is text that starts with %";
constexpr const char* bad_tag = "this is not a tag";
constexpr const char* quote_exclamation = "quote it if it is text that starts with !";

/// libyaml's words for what needs no look at the text.
constexpr auto explanations = std::to_array<Explanation>({
    {"found a tab character where an indentation space is expected", false, no_tabs,
     "use spaces; for a text that starts with a tab write the indentation behind the indicator, like |2"},
    {"found a tab character that violates indentation", false, no_tabs, use_spaces},
    {"block sequence entries are not allowed in this context", false, "a list item can't start here",
     "start the list on a line of its own, or quote the text if it starts with -"},
    {"mapping keys are not allowed in this context", false, "a key can't start here",
     "quote the text if it starts with ?"},
    {"found an indentation indicator equal to 0", true, "a block text can't be indented by 0",
     "write a number from 1 to 9"},
    {"found unexpected document indicator", true, "the quote that opens here is not closed before the document ends",
     "close it, or quote the whole text"},
    {"found unexpected end of stream", true, "the quote that opens here is never closed",
     "close it, or quote the whole text"},
    {"found unknown escape character", false, "YAML has no such escape",
     "write \\\\ for a backslash, or use single quotes, which have no escapes"},
    {"found unexpected ':'", true, "a colon in here is followed by a bracket or comma",
     "put a space behind the colon, or quote the text"},
    {"found incompatible YAML document", false, "only YAML 1.1 and 1.2 can be read", "remove the %YAML line"},
    {"found duplicate %YAML directive", false, "the document has two %YAML lines", "remove one"},
    {"found duplicate %TAG directive", false, "the document has two %TAG lines for one handle", "remove one"},
    {"found unknown directive name", true, bad_directive, quote_percent},
    {"could not find expected directive name", true, bad_directive, quote_percent},
    {"found unexpected non-alphabetical character", true, bad_directive, quote_percent},
    {"did not find expected digit or '.' character", true, bad_directive, quote_percent},
    {"did not find expected version number", true, bad_directive, quote_percent},
    {"found extremely long version number", true, bad_directive, quote_percent},
    {"did not find expected whitespace", true, bad_directive, quote_percent},
    {"did not find expected '!'", true, bad_directive, quote_percent},
    {"did not find the expected '>'", true, bad_tag, quote_exclamation},
    {"did not find expected tag URI", true, bad_tag, quote_exclamation},
    {"did not find URI escaped octet", true, bad_tag, quote_exclamation},
    {"found an incorrect leading UTF-8 octet", true, bad_tag, quote_exclamation},
    {"found an incorrect trailing UTF-8 octet", true, bad_tag, quote_exclamation},
});

/// One fault being told.
class Report {
 public:
  Report(const Tree& tree, const YamlFault& fault, Diagnostics& diagnostics)
      : tree_(tree), source_(tree.source), fault_(fault), diagnostics_(diagnostics) {}

  void tell();

 private:
  [[nodiscard]] char at(std::size_t offset) const { return offset < source_.size() ? source_[offset] : '\0'; }
  [[nodiscard]] bool is_at_end() const;
  [[nodiscard]] char before(std::uint32_t offset) const;
  [[nodiscard]] std::string line_of(std::uint32_t offset) const {
    return std::to_string(Lines(source_).at(offset).line);
  }

  void say(const Rule& broken, std::uint32_t offset, std::uint32_t length, const Message& message, const Message& hint);
  void say(std::uint32_t offset, const Message& message, const Message& hint) {
    say(rule("yaml-syntax"), offset, 1, message, hint);
  }
  void say(std::uint32_t offset, const char* message, const char* hint) {
    say(rule("yaml-syntax"), offset, 1, {message}, {hint});
  }
  bool say_behind_closing(std::uint32_t offset);
  bool say_colon_without_key();
  void say_bad_start();
  void say_bad_unicode();
  void say_bad_flow(std::string_view separators);
  void say_bad_value();
  void say_no_colon();
  void say_no_key();
  void say_no_item();
  void say_no_value();
  void say_no_document();
  void say_no_line_end();

  const Tree& tree_;
  std::string_view source_;
  const YamlFault& fault_;
  Diagnostics& diagnostics_;
};

void Report::say(const Rule& broken, std::uint32_t offset, std::uint32_t length, const Message& message,
                 const Message& hint) {
  diagnostics_.report(broken, {offset, offset < source_.size() ? length : 0}, message, hint);
}

bool Report::is_at_end() const { return source_.find_first_not_of(" \t\r\n", fault_.offset) == std::string_view::npos; }

/// The last character before the offset on its line that is not blank; NUL where there is none.
char Report::before(std::uint32_t offset) const {
  std::size_t next = offset;
  while (next > 0 && (at(next - 1) == ' ' || at(next - 1) == '\t')) --next;
  return next == 0 || at(next - 1) == '\n' || at(next - 1) == '\r' ? '\0' : at(next - 1);
}

void Report::tell() {
  const std::string_view problem = fault_.problem;
  if (problem == "found character that cannot start any token") return say_bad_start();
  if (problem == "found invalid Unicode character escape code") return say_bad_unicode();
  if (problem == "did not find expected ',' or ']'") return say_bad_flow(", or ]");
  if (problem == "did not find expected ',' or '}'") return say_bad_flow(", or }");
  if (problem == "mapping values are not allowed in this context") return say_bad_value();
  if (problem == "could not find expected ':'") return say_no_colon();
  if (problem == "did not find expected key") return say_no_key();
  if (problem == "did not find expected '-' indicator") return say_no_item();
  if (problem == "did not find expected node content") return say_no_value();
  if (problem == "did not find expected hexdecimal number") {
    // libyaml stands behind the backslash and its letter.
    return say(fault_.offset - 2, "the escape lacks hexadecimal digits", "\\x has 2 digits, \\u has 4, \\U has 8");
  }
  if (problem == "did not find expected <document start>") return say_no_document();
  if (problem == "did not find expected comment or line break") return say_no_line_end();
  if (problem == "did not find expected whitespace or line break") {
    const bool tag = fault_.context == "while scanning a tag";
    return say(fault_.context_offset, tag ? bad_tag : bad_directive, tag ? quote_exclamation : quote_percent);
  }
  if (problem == "found undefined tag handle") {
    return say(rule("yaml-tag"), fault_.offset, 1, {"the tag's handle is not declared by a %TAG line"},
               {quote_exclamation});
  }
  if (problem == "did not find expected alphabetic or numeric character") {
    const bool alias = at(fault_.context_offset) == '*';
    return say(fault_.context_offset, {"this is not an %", alias ? "alias" : "anchor"},
               {"quote it if it is text that starts with %; a name has letters, digits, - and _", alias ? "*" : "&"});
  }
  const auto* found = std::find_if(explanations.begin(), explanations.end(),
                                   [problem](const Explanation& row) { return row.problem == problem; });
  if (found == explanations.end()) return say(fault_.offset, "this is not YAML", "");
  say(found->at_context ? fault_.context_offset : fault_.offset, found->message, found->hint);
}

void Report::say_bad_start() {
  const char c = at(fault_.offset);
  if (c == '\t') return say(fault_.offset, no_tabs, use_spaces);
  if (c == '|' || c == '>') {
    return say(fault_.offset, "a block text can't stand in [ ] or { }", "quote the text");
  }
  say(fault_.offset, {"a text without quotes can't start with %", std::string_view(&c, 1)}, {"quote it"});
}

void Report::say_bad_unicode() {
  // libyaml stands behind the backslash and its letter.
  const std::uint32_t backslash = fault_.offset - 2;
  const bool long_escape = at(backslash + 1) == 'U';
  const bool surrogate = !long_escape || source_.substr(fault_.offset, 4) == "0000";
  if (surrogate) {
    return say(rule("lone-surrogate"), backslash, long_escape ? 10 : 6, {"this escape stands for half a character"},
               {"write the character itself, or its number as \\U and 8 digits, like \\U0001f600"});
  }
  say(rule("yaml-syntax"), backslash, 10, {"Unicode has no such character"}, {"the last one is \\U0010ffff"});
}

void Report::say_bad_flow(std::string_view separators) {
  const std::string_view bracket = source_.substr(fault_.context_offset, 1);
  if (is_at_end()) {
    return say(fault_.context_offset, {"the % that opens here is never closed", bracket}, {});
  }
  say(fault_.offset, {"expected %", separators},
      {"the % opens in line %; quote text that has , [ ] { } or \": \" in it", bracket,
       line_of(fault_.context_offset)});
}

void Report::say_bad_value() {
  const std::size_t line = source_.find_last_of("\r\n", fault_.offset) + 1;  // 0 where there is none: npos + 1
  if (fault_.offset - line > longest_key) {
    return say(fault_.offset, "a key longer than 1024 characters must start with \"? \"",
               "write \"? \" before it and \": \" on a line of its own");
  }
  if (report_second_colon(tree_, fault_.offset, diagnostics_)) return;
  if (report_line_before(tree_, fault_.offset, diagnostics_)) return;
  say(fault_.offset, "a \": \" can't stand here",
      "quote text that has \": \" in it; a key needs a line of its own, indented as its neighbours");
}

void Report::say_no_colon() {
  const std::size_t line_end = source_.find_first_of("\r\n", fault_.context_offset);
  if (std::min(line_end, source_.size()) - fault_.context_offset > longest_key) {
    return say(fault_.context_offset, "a key longer than 1024 characters must start with \"? \"",
               "write \"? \" before it and \": \" on a line of its own");
  }
  if (report_lost_colon(tree_, fault_.context_offset, diagnostics_)) return;
  say(fault_.context_offset, "expected a key with a colon and a space",
      "indent the line if it goes on with the text above");
}

/// What follows a closing quote or bracket on its line; false where none is before the offset.
bool Report::say_behind_closing(std::uint32_t offset) {
  switch (before(offset)) {
    case '"':
    case '\'':
      say(offset, "nothing can follow the closing quote",
          "put single quotes around the whole text, and write each ' within as ''");
      return true;
    case ']':
    case '}': say(offset, "nothing can follow the closing bracket", "quote the whole text"); return true;
    default: return false;
  }
}

bool Report::say_colon_without_key() {
  if (at(fault_.offset) != ':') return false;
  say(fault_.offset, "a key is missing before the colon",
      "write \"\" for an empty one, or quote text that starts with a colon");
  return true;
}

void Report::say_no_key() {
  if (is_at_end()) return say(fault_.offset, "expected a key", "");
  if (say_behind_closing(fault_.offset) || say_colon_without_key()) return;
  if (report_line_before(tree_, fault_.offset, diagnostics_)) return;
  say(fault_.offset, "the line's indentation fits nothing above it", "indent it as what it belongs to");
}

void Report::say_no_item() {
  if (say_behind_closing(fault_.offset)) return;
  say(fault_.offset, "expected a list item, as in the lines above",
      "start it with \"- \", or indent the line as what it belongs to");
}

void Report::say_no_value() {
  if (say_colon_without_key()) return;
  say(fault_.offset, "a value is missing here", "write one, or quote the text");
}

void Report::say_no_document() {
  if (fault_.after_document_end) {
    return say(rule("yaml-documents"), fault_.offset, 1, {"a second document starts here"},
               {"put each document into a file of its own"});
  }
  say(fault_.offset, "nothing can follow the value", "");
}

void Report::say_no_line_end() {
  if (fault_.context == "while scanning a directive") return say(fault_.context_offset, bad_directive, quote_percent);
  if (say_behind_closing(fault_.context_offset)) return;
  say(fault_.offset, {"nothing but a comment can follow | or > on its line"},
      {"start the text on the next line, or quote it if it starts with %", source_.substr(fault_.context_offset, 1)});
}

}  // namespace

void report_yaml_fault(const Tree& tree, const YamlFault& fault, Diagnostics& diagnostics) {
  Report(tree, fault, diagnostics).tell();
}

}  // namespace beckon::text
