#include "server/http_url.hpp"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>

namespace sample {
namespace {

struct Parts {
  const char* text;
  const char* host;
  int port;
  const char* target;
  const char* whole;
};

TEST(HttpUrl, IsReadIntoItsParts) {
  const Parts read[] = {
      {"http://localhost", "localhost", 80, "/", "http://localhost/"},
      {"http://localhost:80/", "localhost", 80, "/", "http://localhost/"},
      {"http://localhost:", "localhost", 80, "/", "http://localhost/"},
      {"HTTP://LocalHost:9000/Events", "localhost", 9000, "/Events", "http://localhost:9000/Events"},
      {"http://a-b.example?x=1#top", "a-b.example", 80, "/?x=1", "http://a-b.example/?x=1"},
      {"http://127.0.0.1:65535/a/../b%20c", "127.0.0.1", 65535, "/a/../b%20c", "http://127.0.0.1:65535/a/../b%20c"},
      {"http://[::1]", "::1", 80, "/", "http://[::1]/"},
      {"http://[FE80::1]:9000/x", "fe80::1", 9000, "/x", "http://[fe80::1]:9000/x"},
      {"http://localhost/user@host:1", "localhost", 80, "/user@host:1", "http://localhost/user@host:1"},
  };
  for (const auto& [text, host, port, target, whole] : read) {
    const HttpUrl url = read_http_url(text);
    EXPECT_EQ(url.host, host) << text;
    EXPECT_EQ(url.port, port) << text;
    EXPECT_EQ(url.target, target) << text;
    EXPECT_EQ(url.text(), whole) << text;
  }
}

TEST(HttpUrl, AnythingElseIsRefused) {
  for (const char* text : {"",
                           "http",
                           "http:",
                           "http:/localhost",
                           "//localhost",
                           "https://localhost",
                           "file:///etc",
                           "http://",
                           "http://:80",
                           "http://#",
                           "http://?",
                           "http://a b/",
                           "http://a/b c",
                           "http://a\n/",
                           "http://a\x7f/",
                           "http://\xc3\xa9/",
                           "http://a_%41/",
                           "http://a:b/",
                           "http://a:-1/",
                           "http://a:99999999999/",
                           "http://a:80:80/",
                           "http://[::1",
                           "http://[]/",
                           "http://[::1]80/",
                           "http://[localhost]/",
                           "http://::1/",
                           "http://user@a/",
                           "http://a\\b/"}) {
    EXPECT_THROW(read_http_url(text), std::invalid_argument) << text;
  }
  EXPECT_THROW(read_http_url(std::string("http://a/\0", 10)), std::invalid_argument);
}

}  // namespace
}  // namespace sample
