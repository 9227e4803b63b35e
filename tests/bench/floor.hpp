#pragma once

#include <string>
#include <vector>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

/// What the document of an app costs at least: plain structs without a check, and RapidJSON's own Writer.
namespace floor_of_documents {

struct Field {
  std::string name = {}, type = {}, format = {}, reference = {}, items = {};
  bool required = true;
  bool nullable = false;
  std::vector<std::string> values = {};
};
struct Model {
  std::string name;
  std::vector<Field> fields;
};
struct Parameter {
  std::string name, in, type;
  bool required = false;
};
struct Operation {
  std::string path = {}, method = {}, id = {}, summary = {}, body = {}, returns = {};
  std::vector<std::string> tags = {};
  std::vector<Parameter> parameters = {};
};
struct Document {
  std::vector<Operation> operations = {}, webhooks = {};
  std::vector<Model> models = {};
};

/// Writes a document; for one use.
class Floor {
 public:
  std::string write(const Document& document) {
    object([&] {
      text("openapi", "3.1.0");
      member("info", [&] {
        text("title", "T");
        text("version", "1");
      });
      member("paths", [&] { write(document.operations, false); });
      member("webhooks", [&] { write(document.webhooks, true); });
      member("components", [&] {
        member("schemas", [&] {
          for (const Model& model : document.models) member(model.name, [&] { write(model); });
        });
      });
    });
    return {buffer_.GetString(), buffer_.GetSize()};
  }

 private:
  template <typename Members>
  void object(const Members& members) {
    writer_.StartObject();
    members();
    writer_.EndObject();
  }
  template <typename Members>
  void member(const std::string& name, const Members& members) {
    key(name);
    object(members);
  }
  template <typename Items>
  void list(const char* name, const Items& items) {
    writer_.Key(name);
    writer_.StartArray();
    items();
    writer_.EndArray();
  }
  void key(const std::string& name) { writer_.Key(name.data(), static_cast<rapidjson::SizeType>(name.size())); }
  void string(const std::string& value) {
    writer_.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
  }
  void text(const char* name, const std::string& value) {
    writer_.Key(name);
    string(value);
  }
  void flag(const char* name, bool value) {
    writer_.Key(name);
    writer_.Bool(value);
  }

  void write(const std::vector<Operation>& operations, bool are_webhooks) {
    for (const Operation& operation : operations)
      member(operation.path, [&] { member(operation.method, [&] { write(operation, are_webhooks); }); });
  }

  void write(const Operation& operation, bool is_webhook) {
    if (!operation.tags.empty()) {
      list("tags", [&] {
        for (const std::string& tag : operation.tags) string(tag);
      });
    }
    if (!operation.summary.empty()) text("summary", operation.summary);
    text("operationId", operation.id);
    if (!operation.parameters.empty()) {
      list("parameters", [&] {
        for (const Parameter& parameter : operation.parameters) write(parameter);
      });
    }
    member("requestBody", [&] {
      content([&] { text("$ref", operation.body); });
      flag("required", true);
    });
    member("responses", [&] {
      member(is_webhook ? "2XX" : "200", [&] {
        text("description", is_webhook ? "The event was received" : "OK");
        if (is_webhook) return;
        content([&] {
          text("type", "array");
          member("items", [&] { text("$ref", operation.returns); });
        });
      });
    });
  }

  template <typename Schema>
  void content(const Schema& schema) {
    member("content", [&] { member("application/json", [&] { member("schema", schema); }); });
  }

  void write(const Parameter& parameter) {
    object([&] {
      text("name", parameter.name);
      text("in", parameter.in);
      flag("required", parameter.required);
      member("schema", [&] { text("type", parameter.type); });
    });
  }

  void write(const Model& model) {
    text("type", "object");
    member("properties", [&] {
      for (const Field& field : model.fields) member(field.name, [&] { write(field); });
    });
    list("required", [&] {
      for (const Field& field : model.fields)
        if (field.required) string(field.name);
    });
  }

  void write(const Field& field) {
    if (!field.reference.empty()) return text("$ref", field.reference);
    if (field.nullable) {
      return list("anyOf", [&] {
        object([&] { text("type", field.type); });
        object([&] { text("type", "null"); });
      });
    }
    text("type", field.type);
    if (!field.values.empty()) {
      list("enum", [&] {
        for (const std::string& value : field.values) string(value);
      });
    }
    if (!field.items.empty()) member("items", [&] { text("type", field.items); });
    if (!field.format.empty()) text("format", field.format);
  }

  rapidjson::StringBuffer buffer_;
  rapidjson::Writer<rapidjson::StringBuffer> writer_{buffer_};
};

}  // namespace floor_of_documents
