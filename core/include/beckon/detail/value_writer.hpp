#pragma once

#include <cstdint>      // std::int64_t, std::uint64_t
#include <string_view>  // std::string_view

namespace beckon::detail {

struct TypeInfo;

/// Takes a C++ value part by part and makes JSON of it; see write_value.
class ValueWriter {
 public:
  struct State;
  explicit ValueWriter(State& state) : state_(state) {}

  void null();
  void boolean(bool value);
  void integer(std::int64_t value);
  void natural(std::uint64_t value);
  void number(double value);
  void number(float value);
  void text(std::string_view value);
  /// A time since 1970 in UTC; the nanoseconds are never negative.
  void instant(std::int64_t seconds, std::int64_t nanoseconds);
  void date(int year, unsigned month, unsigned day);
  void enumerator(const TypeInfo& type, std::int64_t value);

  void begin_list();
  void begin_map();
  /// The key of the value that comes next in a map.
  void key(std::string_view key);
  /// The values of the fields follow in their order.
  void begin_model(const TypeInfo& type);
  void end();

 private:
  State& state_;
};

}  // namespace beckon::detail
