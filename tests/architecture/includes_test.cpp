#include "architecture/includes.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace beckon::test {
namespace {

TEST(Includes, AreFoundInBothSpellingsAndNowhereElse) {
  const std::vector<std::string> found = includes_of(
      "#pragma once\n"
      "#include <vector>\n"
      "  #  include \"text/node.hpp\"\n"
      "// #include <string>\n"
      "const char* text = \"#include <map>\";\n");
  EXPECT_EQ(found, (std::vector<std::string>{"vector", "text/node.hpp"}));
}

struct Case {
  std::string_view path;
  std::string_view header;
  std::string_view objection;  ///< how the reason begins; empty where there is none
};

class Rules : public testing::TestWithParam<Case> {};

TEST_P(Rules, AllowOrForbidAnInclude) {
  const auto& [path, header, objection] = GetParam();
  const auto found = violations({.path = std::string(path), .text = "#include <" + std::string(header) + ">\n"});
  if (objection.empty()) {
    EXPECT_EQ(found, std::vector<std::string>{});
  } else {
    ASSERT_EQ(found.size(), 1U);
    const std::string beginning =
        std::string(path) + " includes " + std::string(header) + ": " + std::string(objection);
    EXPECT_EQ(found[0].substr(0, beginning.size()), beginning);
  }
}

constexpr std::string_view rapidjson_belongs = "RapidJSON belongs to core/src/text/*.cpp";
constexpr std::string_view libyaml_belongs = "libyaml belongs to core/src/text/*.cpp";
constexpr std::string_view embind_belongs = "Embind belongs to wasm/bindings/editor.cpp";
constexpr std::string_view public_only = "public headers include only";
constexpr std::string_view core_only = "the core includes only";

INSTANTIATE_TEST_SUITE_P(
    Architecture, Rules,
    testing::Values(
        // A floor uses itself and what is below.
        Case{"core/src/app/app.cpp", "definitions/compile.hpp", ""},
        Case{"core/src/openapi/walker.cpp", "openapi/tables.hpp", ""},
        Case{"core/src/openapi/walker.cpp", "text/node.hpp", ""},
        Case{"core/src/text/node.cpp", "schema/bounds.hpp", "the floor schema is above"},
        Case{"core/src/schema/bounds.hpp", "openapi/walker.hpp", "the floor openapi is above"},
        Case{"core/src/openapi/walker.cpp", "definitions/compile.hpp", "the floor definitions is above"},
        Case{"core/src/definitions/compile.cpp", "app/app.hpp", "the floor app is above"},
        // Two rooms are on the top floor.
        Case{"core/src/editor/complete.cpp", "definitions/conventions.hpp", ""},
        Case{"core/src/editor/complete.cpp", "editor/outline.hpp", ""},
        Case{"core/src/editor/complete.cpp", "app/app.hpp", "app is another room on the floor"},
        Case{"core/src/app/app.cpp", "editor/outline.hpp", "editor is another room on the floor"},
        Case{"core/src/definitions/compile.cpp", "editor/outline.hpp", "the floor editor is above"},
        Case{"core/src/common/strings.cpp", "vector", "it is on no floor"},
        // RapidJSON and libyaml are known to the sources of the ground floor alone.
        Case{"core/src/text/read_json.cpp", "rapidjson/reader.h", ""},
        Case{"core/src/text/read_yaml.cpp", "yaml.h", ""},
        Case{"core/src/text/read_json.hpp", "rapidjson/reader.h", rapidjson_belongs},
        Case{"core/src/text/read_yaml.hpp", "yaml.h", libyaml_belongs},
        Case{"core/src/schema/bounds.cpp", "rapidjson/document.h", rapidjson_belongs},
        Case{"native/cli/main.cpp", "yaml.h", libyaml_belongs},
        Case{"wasm/bindings/core.cpp", "rapidjson/writer.h", rapidjson_belongs},
        Case{"native/cli/main.cpp", "rapidjson/document.h", rapidjson_belongs},
        Case{"native/server/body.hpp", "rapidjson/document.h", ""},
        Case{"tests/bench/read.cpp", "rapidjson/document.h", ""},
        // A user's compiler sees no third party.
        Case{"core/include/beckon/app.hpp", "string", ""}, Case{"core/include/beckon/app.hpp", "beckon/model.hpp", ""},
        Case{"core/include/beckon/app.hpp", "rapidjson/rapidjson.h", rapidjson_belongs},
        Case{"core/include/beckon/app.hpp", "boost/pfr.hpp", public_only},
        Case{"core/include/beckon/app.hpp", "text/node.hpp", public_only},
        Case{"core/src/text/node.cpp", "boost/pfr.hpp", core_only},
        Case{"core/src/text/node.cpp", "unistd.h", core_only},
        // Embind stands in one file; all else that Emscripten compiles could be compiled by another.
        Case{"wasm/bindings/editor.cpp", "emscripten/bind.h", ""},
        Case{"wasm/bindings/core.cpp", "emscripten/bind.h", embind_belongs},
        Case{"wasm/bindings/transfer.hpp", "emscripten/val.h", embind_belongs},
        Case{"core/src/editor/complete.cpp", "emscripten/bind.h", embind_belongs},
        Case{"core/src/app/app.cpp", "emscripten/bind.h", embind_belongs},
        Case{"tests/core/text/corpus_main.cpp", "emscripten/emscripten.h", embind_belongs}));

TEST(Architecture, EveryIncludeIsAllowed) {
  const std::vector<SourceFile> files = source_files(BECKON_SOURCE_DIR);
  const auto at_core =
      std::count_if(files.begin(), files.end(), [](const auto& file) { return file.path.starts_with("core/src/"); });
  EXPECT_GT(at_core, 0) << "no sources found below " BECKON_SOURCE_DIR;
  for (const SourceFile& file : files) {
    for (const std::string& violation : violations(file)) ADD_FAILURE() << violation;
  }
}

}  // namespace
}  // namespace beckon::test
