# Finds cpp-httplib and gives the target CppHttplib::CppHttplib: headers alone, or, as Debian has it, with a library.

find_path(CppHttplib_INCLUDE_DIR httplib.h)
find_library(CppHttplib_LIBRARY cpp-httplib)
mark_as_advanced(CppHttplib_INCLUDE_DIR CppHttplib_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(CppHttplib REQUIRED_VARS CppHttplib_INCLUDE_DIR)

if(CppHttplib_FOUND AND NOT TARGET CppHttplib::CppHttplib)
  find_package(Threads REQUIRED)
  add_library(CppHttplib::CppHttplib INTERFACE IMPORTED)
  target_include_directories(CppHttplib::CppHttplib INTERFACE ${CppHttplib_INCLUDE_DIR})
  target_link_libraries(CppHttplib::CppHttplib INTERFACE Threads::Threads)
  if(CppHttplib_LIBRARY)
    # The library was compiled with all of these, and the layout of the header's classes depends on them.
    target_compile_definitions(CppHttplib::CppHttplib INTERFACE
      CPPHTTPLIB_OPENSSL_SUPPORT CPPHTTPLIB_ZLIB_SUPPORT CPPHTTPLIB_BROTLI_SUPPORT)
    target_link_libraries(CppHttplib::CppHttplib INTERFACE ${CppHttplib_LIBRARY})
  endif()
endif()
