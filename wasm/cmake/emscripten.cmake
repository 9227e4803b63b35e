# Finds Emscripten where it may be (the PATH, an emsdk, Debian's package) and hands over to its own toolchain file.

find_program(BECKON_EMXX em++ HINTS $ENV{EMSDK}/upstream/emscripten /usr/share/emscripten NO_CMAKE_FIND_ROOT_PATH)
if(NOT BECKON_EMXX)
  message(FATAL_ERROR "em++ not found. On Debian: apt-get install emscripten. With an emsdk: source emsdk_env.sh first")
endif()

cmake_path(GET BECKON_EMXX PARENT_PATH emscripten_tools)
if(NOT ":$ENV{PATH}:" MATCHES ":${emscripten_tools}:")
  set(ENV{PATH} "${emscripten_tools}:$ENV{PATH}")
endif()
set(CMAKE_C_COMPILER ${emscripten_tools}/emcc CACHE FILEPATH "The C compiler")
set(CMAKE_CXX_COMPILER ${BECKON_EMXX} CACHE FILEPATH "The C++ compiler")

execute_process(COMMAND em-config EMSCRIPTEN_ROOT OUTPUT_VARIABLE EMSCRIPTEN_ROOT_PATH OUTPUT_STRIP_TRAILING_WHITESPACE)
include(${EMSCRIPTEN_ROOT_PATH}/cmake/Modules/Platform/Emscripten.cmake)
