#include "openapi/object.hpp"

#include <set>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "openapi/documentation.hpp"

namespace beckon::openapi {
namespace {

TEST(Tables, FindEachOfTheirKeysAndNoOther) {
  for (const Object& object : objects()) {
    for (const Field& field : object.fields) {
      EXPECT_EQ(find_field(object, field.key), &field) << object.name << " " << field.key;
      EXPECT_EQ(find_field(object, std::string(field.key) + "x"), nullptr);
    }
    EXPECT_EQ(find_field(object, ""), nullptr);
    EXPECT_EQ(find_field(object, "no such key"), nullptr);
  }
}

TEST(Tables, NameEachKeyOnce) {
  for (const Object& object : objects()) {
    std::set<std::string_view> keys;
    for (const Field& field : object.fields)
      EXPECT_TRUE(keys.insert(field.key).second) << object.name << " " << field.key;
  }
}

TEST(Tables, SayWhatAnObjectIsMadeOf) {
  for (const Object& object : objects()) {
    for (const Field& field : object.fields) {
      const bool holds_objects =
          field.shape == Shape::object || field.shape == Shape::list || field.shape == Shape::map;
      EXPECT_EQ(holds_objects, field.object != ObjectType::none) << object.name << " " << field.key;
    }
  }
}

// What a shorthand turns into is a field of the same object, an extension, or nothing at all.
TEST(Tables, LowerShorthandToFieldsThatAreThere) {
  for (const Object& object : objects()) {
    for (const Field& field : object.fields) {
      const std::string_view lowers_to = target_of(object.type, field.key);
      if (!field.shorthand || lowers_to.starts_with("x-") || lowers_to == "nothing") continue;
      const Field* target = find_field(object, lowers_to);
      ASSERT_NE(target, nullptr) << object.name << " " << field.key;
      EXPECT_FALSE(target->shorthand) << object.name << " " << field.key;
    }
  }
}

}  // namespace
}  // namespace beckon::openapi
