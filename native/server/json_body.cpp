#include "server/json_body.hpp"

#include <rapidjson/error/en.h>

#include <algorithm>
#include <cstddef>
#include <optional>

#include "server/date_time.hpp"

namespace sample {

namespace {

[[noreturn]] void refuse(int status, const std::string& message, const char* type) {
  throw Refusal(status, {{.loc = {"body"}, .msg = message, .type = type}});
}

bool begins_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }

/// `line 3, column 14`, both from 1; columns count characters.
std::string place_of(std::size_t offset, std::string_view text) {
  const std::string_view before = text.substr(0, offset);
  const auto line = 1 + std::count(before.begin(), before.end(), '\n');
  const std::string_view in_line = before.substr(before.rfind('\n') + 1);
  const auto column = 1 + std::count_if(in_line.begin(), in_line.end(), begins_character);
  return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

rapidjson::Document parse(const std::string& body) {
  if (body.empty()) refuse(400, place_of(0, body) + ": the body is empty; a JSON object is expected", "json_invalid");
  // RapidJSON would take a NUL for the end of the text.
  const std::size_t nul = body.find('\0');
  if (nul != std::string::npos) refuse(400, place_of(nul, body) + ": a NUL character is no JSON", "json_invalid");

  // Iterative: however deep the text nests, the stack does not grow.
  constexpr unsigned flags =
      rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseFullPrecisionFlag;
  rapidjson::Document document;
  document.Parse<flags>(body.data(), body.size());
  if (!document.HasParseError()) return document;

  const std::string place = place_of(document.GetErrorOffset(), body);
  if (document.GetParseError() == rapidjson::kParseErrorNumberTooBig) {
    refuse(422, place + ": the number is too big", "number_too_big");
  }
  refuse(400, place + ": " + rapidjson::GetParseError_En(document.GetParseError()), "json_invalid");
}

std::string_view text_of(const rapidjson::Value& value) { return {value.GetString(), value.GetStringLength()}; }

}  // namespace

FieldReader::FieldReader(const std::string& body) : document_(parse(body)) {
  if (!document_.IsObject()) refuse(422, "the body must be a JSON object", "object_type");
}

void FieldReader::operator()(const char* name, std::string& value) {
  const rapidjson::Value* field = find(name);
  if (field == nullptr) return;
  if (!field->IsString()) return report(name, "must be a string", "string_type");
  value = text_of(*field);
}

void FieldReader::operator()(const char* name, double& value) {
  const rapidjson::Value* field = find(name);
  if (field == nullptr) return;
  if (!field->IsNumber()) return report(name, "must be a number", "float_type");
  value = field->GetDouble();
}

void FieldReader::operator()(const char* name, std::chrono::sys_seconds& value) {
  const rapidjson::Value* field = find(name);
  if (field == nullptr) return;
  const std::optional<std::chrono::sys_seconds> time =
      field->IsString() ? read_date_time(text_of(*field)) : std::nullopt;
  if (!time)
    return report(name, "must be a date-time of RFC 3339, such as \"2026-01-31T12:00:00Z\"", "datetime_parsing");
  value = *time;
}

void FieldReader::finish() {
  if (!problems_.empty()) throw Refusal(422, problems_);
}

const rapidjson::Value* FieldReader::find(const char* name) {
  const rapidjson::Value* found = nullptr;
  const auto members = document_.MemberBegin();
  for (rapidjson::SizeType i = 0; i < document_.MemberCount(); ++i) {
    const auto& member = members[static_cast<std::ptrdiff_t>(i)];
    if (text_of(member.name) != name) continue;
    if (found != nullptr) {
      // Which of the two is meant, only the sender knows.
      report(name, "stands twice", "duplicate_key");
      return nullptr;
    }
    found = &member.value;
  }
  if (found == nullptr) report(name, "is missing", "missing");
  return found;
}

void FieldReader::report(const char* name, std::string_view what, const char* type) {
  problems_.push_back(
      {.loc = {"body", name}, .msg = '"' + std::string(name) + "\" " + std::string(what), .type = type});
}

void FieldWriter::write(const std::string& value) {
  json_.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
}

void FieldWriter::write(double value) { json_.Double(value); }

void FieldWriter::write(std::chrono::sys_seconds value) { write(write_date_time(value)); }

}  // namespace sample
