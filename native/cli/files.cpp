#include "files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <system_error>

namespace beckon::cli {

namespace {

/// One byte more than the library reads.
constexpr std::size_t most_read = (std::size_t{64} << 20U) + 1;

/// A file descriptor that closes itself.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  [[nodiscard]] int number() const { return number_; }
  [[nodiscard]] bool valid() const { return number_ >= 0; }

  /// False when what was written could not be kept after all, as on some network file systems.
  bool close() {
    const int number = number_;
    number_ = -1;
    return ::close(number) == 0;
  }

 private:
  int number_;
};

std::optional<std::string> read_all(int descriptor) {
  std::string text;
  std::size_t size = 0;
  while (size < most_read) {
    if (text.size() == size) text.resize(size == 0 ? std::size_t{1} << 16U : size * 2);
    const ssize_t count = ::read(descriptor, text.data() + size, text.size() - size);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return std::nullopt;
    if (count == 0) break;
    size += static_cast<std::size_t>(count);
  }
  text.resize(size);
  return text;
}

bool write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t count = ::write(descriptor, text.data(), text.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return false;
    text.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

/// The permissions of the file that is replaced, or those of any new file.
mode_t mode_for(const std::string& path) {
  struct stat there {};
  if (::stat(path.c_str(), &there) == 0) return there.st_mode & 07777U;
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666U & ~mask;
}

bool write_in_place(const std::string& path, std::string_view text) {
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  return file.valid() && write_all(file.number(), text) && file.close();
}

bool replace(const std::string& path, std::string_view text) {
  std::string beside = path + ".XXXXXX";
  Descriptor file(::mkstemp(beside.data()));
  if (!file.valid()) return false;
  if (::fchmod(file.number(), mode_for(path)) == 0 && write_all(file.number(), text) && ::fsync(file.number()) == 0 &&
      file.close() && std::rename(beside.c_str(), path.c_str()) == 0) {
    return true;
  }
  const int reason = errno;
  ::unlink(beside.c_str());
  errno = reason;
  return false;
}

}  // namespace

std::optional<std::string> read_file(const std::string& path) {
  if (path == "-") return read_all(STDIN_FILENO);
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file.valid()) return std::nullopt;
  return read_all(file.number());
}

bool write_output(std::string_view text) { return write_all(STDOUT_FILENO, text); }

bool write_file(const std::string& path, std::string_view text) {
  std::error_code none;
  // A link stays and what it names is replaced; a device or a pipe can't be.
  const std::filesystem::path target = std::filesystem::canonical(path, none);
  if (none) return replace(path, text);
  if (!std::filesystem::is_regular_file(target, none)) return write_in_place(target, text);
  return replace(target, text);
}

}  // namespace beckon::cli
