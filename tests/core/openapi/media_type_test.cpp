#include "openapi/media_type.hpp"

#include <gtest/gtest.h>

namespace beckon::openapi {
namespace {

// RFC 9110 §8.3.1, and the ranges of §12.5.1.
TEST(MediaType, HasATypeASubtypeAndParameters) {
  for (const char* type :
       {"application/json", "application/vnd.github.v3+json", "text/plain; charset=utf-8", "text/plain;charset=utf-8",
        "multipart/related; boundary=\"a;b\"", "image/*", "*/*", "application/x-www-form-urlencoded"}) {
    EXPECT_TRUE(is_media_type(type)) << type;
  }
}

TEST(MediaType, IsNoneWithoutASubtypeOrWithOtherCharacters) {
  for (const char* type :
       {"", "json", "application/", "/json", "application/json/x", "application json", "*/json", "text/plain; charset",
        "text/plain; =utf-8", "text/pl\xC3\xA4in", "application/json, text/plain"}) {
    EXPECT_FALSE(is_media_type(type)) << type;
  }
}

}  // namespace
}  // namespace beckon::openapi
