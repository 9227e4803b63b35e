#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace beckon::cli {

/// The whole of a file, or standard input for "-", byte for byte. None, with `errno` set, when it can't be read.
/// Of what is larger than anything the library takes, only so much comes back that the library says so.
std::optional<std::string> read_file(const std::string& path);

/// Writes all of a text to standard output. False, with `errno` set, when that fails.
bool write_output(std::string_view text);

/// Puts a text in the place of a file in one step: others see the old file or the new one, never a part. False, with
/// `errno` set, when that fails; the old file is then as it was.
bool write_file(const std::string& path, std::string_view text);

}  // namespace beckon::cli
