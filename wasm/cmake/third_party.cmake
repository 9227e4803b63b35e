# RapidJSON and libyaml for WebAssembly, under the names that the find modules give them natively.

# /usr/include as a whole would hide Emscripten's own headers, so RapidJSON is taken out of it.
find_path(RapidJSON_INCLUDE_DIR rapidjson/reader.h PATHS /usr/include /usr/local/include NO_CMAKE_FIND_ROOT_PATH)
if(NOT RapidJSON_INCLUDE_DIR)
  message(FATAL_ERROR "RapidJSON not found. On Debian it is the package rapidjson-dev: apt-get install rapidjson-dev")
endif()
file(COPY ${RapidJSON_INCLUDE_DIR}/rapidjson DESTINATION ${PROJECT_BINARY_DIR}/include)
add_library(RapidJSON::RapidJSON INTERFACE IMPORTED GLOBAL)
target_include_directories(RapidJSON::RapidJSON INTERFACE ${PROJECT_BINARY_DIR}/include)

set(LibYAML_SOURCE_DIR ${PROJECT_SOURCE_DIR}/build/third_party/libyaml CACHE PATH "Where libyaml's sources are")
if(NOT EXISTS ${LibYAML_SOURCE_DIR}/src/parser.c)
  execute_process(COMMAND ${PROJECT_SOURCE_DIR}/make/libyaml-source ${LibYAML_SOURCE_DIR} COMMAND_ERROR_IS_FATAL ANY)
endif()
file(READ ${LibYAML_SOURCE_DIR}/CMakeLists.txt libyaml_project)
foreach(part IN ITEMS MAJOR MINOR PATCH)
  string(REGEX MATCH "YAML_VERSION_${part} ([0-9]+)" _ "${libyaml_project}")
  set(libyaml_${part} ${CMAKE_MATCH_1})
endforeach()

# In libyaml's scanner macros stand hundreds of times for what can be functions: it is compiled with a header that makes
# them so, a third as large.
file(READ ${LibYAML_SOURCE_DIR}/src/scanner.c libyaml_scanner)
string(REGEX REPLACE "#define (CACHE|SKIP|SKIP_LINE|READ|READ_LINE)\\(" "#define LIBYAML_\\1(" libyaml_scanner
  "${libyaml_scanner}")
set(LibYAML_SCANNER ${PROJECT_BINARY_DIR}/libyaml/scanner.c)
file(CONFIGURE OUTPUT ${LibYAML_SCANNER} CONTENT "${libyaml_scanner}" @ONLY)

enable_language(C)
add_library(libyaml STATIC
  ${LibYAML_SOURCE_DIR}/src/api.c
  ${LibYAML_SOURCE_DIR}/src/parser.c
  ${LibYAML_SOURCE_DIR}/src/reader.c
  ${LibYAML_SCANNER})
target_compile_definitions(libyaml
  PRIVATE
    YAML_VERSION_MAJOR=${libyaml_MAJOR}
    YAML_VERSION_MINOR=${libyaml_MINOR}
    YAML_VERSION_PATCH=${libyaml_PATCH}
    YAML_VERSION_STRING="${libyaml_MAJOR}.${libyaml_MINOR}.${libyaml_PATCH}"
  PUBLIC YAML_DECLARE_STATIC)
target_compile_options(libyaml PRIVATE -w)
target_include_directories(libyaml PRIVATE ${PROJECT_SOURCE_DIR}/wasm/libyaml ${LibYAML_SOURCE_DIR})
target_include_directories(libyaml SYSTEM PUBLIC ${LibYAML_SOURCE_DIR}/include)
add_library(LibYAML::LibYAML ALIAS libyaml)
