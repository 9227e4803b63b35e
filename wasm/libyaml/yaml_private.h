/* What libyaml's scanner is compiled with in place of libyaml's own header of this name.
 *
 * libyaml looks at characters, copies them and queues tokens by macros, which stand in its scanner hundreds of times.
 * As functions they do the same in a third of the code. Those that the scanner defines itself are renamed to LIBYAML_…
 * before it is compiled: see ../cmake/third_party.cmake. */
#include "src/yaml_private.h"

/* A function that stays one. */
#define OUT_OF_LINE static __attribute__((noinline))

/* Characters. A line ends with CR, LF, NEL, LS or PS. */

OUT_OF_LINE int is_other_break(const yaml_char_t* at) {
  return (at[0] == 0xC2 && at[1] == 0x85) || (at[0] == 0xE2 && at[1] == 0x80 && (at[2] == 0xA8 || at[2] == 0xA9));
}
static inline int is_any_break(const yaml_char_t* at) {
  return *at == '\r' || *at == '\n' || (*at >= 0x80 && is_other_break(at));
}
OUT_OF_LINE int is_break(const yaml_char_t* at) { return is_any_break(at); }
OUT_OF_LINE int is_break_or_end(const yaml_char_t* at) { return *at == '\0' || is_any_break(at); }
OUT_OF_LINE int is_blank(const yaml_char_t* at) { return *at == ' ' || *at == '\t'; }
OUT_OF_LINE int is_blank_or_end(const yaml_char_t* at) {
  return *at == ' ' || *at == '\t' || *at == '\0' || is_any_break(at);
}
OUT_OF_LINE int is_alphabetic(const yaml_char_t* at) {
  const yaml_char_t lower = *at | 0x20;
  return (*at >= '0' && *at <= '9') || (lower >= 'a' && lower <= 'z') || *at == '_' || *at == '-';
}
OUT_OF_LINE int width_beyond_ascii(const yaml_char_t* at) {
  return (*at & 0xE0) == 0xC0 ? 2 : (*at & 0xF0) == 0xE0 ? 3 : (*at & 0xF8) == 0xF0 ? 4 : 0;
}
static inline int width(const yaml_char_t* at) { return *at < 0x80 ? 1 : width_beyond_ascii(at); }

#undef IS_BREAK_AT
#define IS_BREAK_AT(string, offset) is_break((string).pointer + (offset))
#undef IS_BREAKZ_AT
#define IS_BREAKZ_AT(string, offset) is_break_or_end((string).pointer + (offset))
#undef IS_BLANK_AT
#define IS_BLANK_AT(string, offset) is_blank((string).pointer + (offset))
#undef IS_BLANKZ_AT
#define IS_BLANKZ_AT(string, offset) is_blank_or_end((string).pointer + (offset))
#undef IS_ALPHA_AT
#define IS_ALPHA_AT(string, offset) is_alphabetic((string).pointer + (offset))
#undef WIDTH_AT
#define WIDTH_AT(string, offset) width((string).pointer + (offset))

/* Strings that grow. */

OUT_OF_LINE int fail_for_memory(yaml_parser_t* parser) {
  parser->error = YAML_MEMORY_ERROR;
  return 0;
}

/* For each scalar the scanner starts three strings for the white space in it, which stay short: their memory goes from
 * one to the next. */
#define SPARE_SIZE 16
static yaml_char_t* spares[4];
static size_t spare_count;

OUT_OF_LINE int start_string(yaml_parser_t* parser, yaml_string_t* string, size_t size) {
  const int takes_spare = size == SPARE_SIZE && spare_count > 0;
  string->start = string->pointer = takes_spare ? spares[--spare_count] : YAML_MALLOC(size);
  if (string->start == NULL) return fail_for_memory(parser);
  string->end = string->start + size;
  memset(string->start, 0, size);
  return 1;
}
OUT_OF_LINE int extend_string(yaml_parser_t* parser, yaml_string_t* string) {
  if (string->pointer + 5 < string->end) return 1;
  return yaml_string_extend(&string->start, &string->pointer, &string->end) ? 1 : fail_for_memory(parser);
}
OUT_OF_LINE void clear_string(yaml_string_t* string) {
  string->pointer = string->start;
  memset(string->start, 0, (size_t)(string->end - string->start));
}
OUT_OF_LINE int join_string(yaml_parser_t* parser, yaml_string_t* to, yaml_string_t* from) {
  if (!yaml_string_join(&to->start, &to->pointer, &to->end, &from->start, &from->pointer, &from->end))
    return fail_for_memory(parser);
  from->pointer = from->start;
  return 1;
}
OUT_OF_LINE void delete_string(yaml_string_t* string) {
  if (string->end - string->start == SPARE_SIZE && spare_count < sizeof spares / sizeof *spares) {
    spares[spare_count++] = string->start;
  } else {
    yaml_free(string->start);
  }
  string->start = string->pointer = string->end = NULL;
}

#undef STRING_INIT
#define STRING_INIT(parser, string, size) start_string((parser), &(string), (size))
#undef STRING_EXTEND
#define STRING_EXTEND(parser, string) extend_string((parser), &(string))
#undef CLEAR
#define CLEAR(parser, string) clear_string(&(string))
#undef JOIN
#define JOIN(parser, to, from) join_string((parser), &(to), &(from))
#undef STRING_DEL
#define STRING_DEL(parser, string) delete_string(&(string))

/* Going on in the input. */

static inline __attribute__((always_inline)) int cache(yaml_parser_t* parser, size_t length) {
  return parser->unread >= length || yaml_parser_update_buffer(parser, length);
}
OUT_OF_LINE void skip(yaml_parser_t* parser) {
  ++parser->mark.index;
  ++parser->mark.column;
  --parser->unread;
  parser->buffer.pointer += width(parser->buffer.pointer);
}
static void start_line(yaml_parser_t* parser) {
  parser->mark.column = 0;
  ++parser->mark.line;
}
OUT_OF_LINE void skip_line(yaml_parser_t* parser) {
  if (!is_any_break(parser->buffer.pointer)) return;
  if (parser->buffer.pointer[0] == '\r' && parser->buffer.pointer[1] == '\n') skip(parser);
  skip(parser);
  start_line(parser);
}
OUT_OF_LINE int copy_character(yaml_parser_t* parser, yaml_string_t* string) {
  if (string->pointer + 5 >= string->end && !extend_string(parser, string)) return 0;
  const yaml_char_t* from = parser->buffer.pointer;
  skip(parser);
  while (from < parser->buffer.pointer) *string->pointer++ = *from++;
  return 1;
}
/* CR, LF, CR LF and NEL become LF. */
OUT_OF_LINE int copy_line_break(yaml_parser_t* parser, yaml_string_t* string) {
  if (!extend_string(parser, string)) return 0;
  if (!is_any_break(parser->buffer.pointer)) return 1;
  if (*parser->buffer.pointer == 0xE2) {
    copy_character(parser, string);
    start_line(parser);
  } else {
    *string->pointer++ = '\n';
    skip_line(parser);
  }
  return 1;
}

#define CACHE(parser, length) cache((parser), (length))
#define SKIP(parser) skip(parser)
#define SKIP_LINE(parser) skip_line(parser)
#define READ(parser, string) copy_character((parser), &(string))
#define READ_LINE(parser, string) copy_line_break((parser), &(string))

/* Tokens: the only queue of the scanner. */

OUT_OF_LINE void start_token(yaml_token_t* token, yaml_token_type_t type, const yaml_mark_t* start,
                             const yaml_mark_t* end) {
  memset(token, 0, sizeof *token);
  token->type = type;
  token->start_mark = *start;
  token->end_mark = *end;
}
OUT_OF_LINE int insert_token(yaml_parser_t* parser, size_t index, const yaml_token_t* token) {
  if (parser->tokens.tail == parser->tokens.end &&
      !yaml_queue_extend((void**)&parser->tokens.start, (void**)&parser->tokens.head, (void**)&parser->tokens.tail,
                         (void**)&parser->tokens.end))
    return fail_for_memory(parser);
  yaml_token_t* place = parser->tokens.head + index;
  memmove(place + 1, place, (size_t)(parser->tokens.tail - place) * sizeof *place);
  *place = *token;
  ++parser->tokens.tail;
  return 1;
}
OUT_OF_LINE int add_token(yaml_parser_t* parser, const yaml_token_t* token) {
  return insert_token(parser, (size_t)(parser->tokens.tail - parser->tokens.head), token);
}

#undef TOKEN_INIT
#define TOKEN_INIT(token, type, start, end) start_token(&(token), (type), &(start), &(end))
#undef ENQUEUE
#define ENQUEUE(parser, queue, token) add_token((parser), &(token))
#undef QUEUE_INSERT
#define QUEUE_INSERT(parser, queue, index, token) insert_token((parser), (index), &(token))
