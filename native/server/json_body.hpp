#pragma once

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <chrono>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "server/errors.hpp"

namespace sample {

/// Reads the fields of a struct from a JSON object; its function `fields` says which they are.
class FieldReader {
 public:
  /// Throws a Refusal of 400 for what is no JSON, and of 422 for what is no object.
  explicit FieldReader(const std::string& body);

  void operator()(const char* name, std::string& value);
  void operator()(const char* name, double& value);
  void operator()(const char* name, std::chrono::sys_seconds& value);

  /// Throws a Refusal of 422 that names each field that was wrong.
  void finish();

 private:
  /// The field of that name; null, with a problem noted, when it is not there just once.
  const rapidjson::Value* find(const char* name);
  void report(const char* name, std::string_view what, const char* type);

  rapidjson::Document document_;
  std::vector<Problem> problems_;
};

/// Writes JSON; structs by their function `fields`.
class FieldWriter {
 public:
  void operator()(const char* name, const auto& value) {
    json_.Key(name);
    write(value);
  }

  void write(const std::string& value);
  void write(double value);
  void write(std::chrono::sys_seconds value);
  template <typename Item>
  void write(const std::vector<Item>& items) {
    json_.StartArray();
    for (const Item& item : items) write(item);
    json_.EndArray();
  }
  /// A copy, so that one function `fields` does for reading and writing.
  template <typename Struct>
  requires std::is_aggregate_v<Struct>
  void write(Struct value) {
    json_.StartObject();
    fields(*this, value);
    json_.EndObject();
  }

  [[nodiscard]] std::string text() const { return {text_.GetString(), text_.GetSize()}; }

 private:
  rapidjson::StringBuffer text_;
  rapidjson::Writer<rapidjson::StringBuffer> json_{text_};
};

/// Reads a request's body; throws a Refusal that says all that is wrong.
template <typename Struct>
Struct from_json(const std::string& body) {
  Struct value;
  FieldReader reader(body);
  fields(reader, value);
  reader.finish();
  return value;
}

template <typename Value>
std::string to_json(const Value& value) {
  FieldWriter writer;
  writer.write(value);
  return writer.text();
}

}  // namespace sample
