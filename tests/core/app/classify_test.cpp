#include <beckon/detail/classify.hpp>

#include <beckon/detail/handler.hpp>
#include <beckon/model.hpp>

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <forward_list>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

// Nothing here runs: it holds when it compiles.

using namespace beckon::detail;
using beckon::FieldKind;

namespace {

struct Plain {
  int a = 0;
};
struct Derived : Plain {};
struct Recursive {
  std::vector<Recursive> all;
  std::map<std::string, Recursive> by_name;
};
class WithConstructor {
 public:
  explicit WithConstructor(int value) : value_(value) {}
  [[nodiscard]] int value() const { return value_; }

 private:
  int value_;
};
struct NotDefaultConstructible {
  WithConstructor a;
};
union Either {
  int a;
  float b;
};
enum class Plan { basic };

static_assert(Describable<std::string> && Describable<std::string_view> && Describable<const char*>);
static_assert(Describable<bool> && Describable<int> && Describable<std::uint64_t> && Describable<float> &&
              Describable<double>);
static_assert(Describable<std::chrono::sys_seconds> && Describable<std::chrono::year_month_day>);
static_assert(Describable<std::nullptr_t> && Describable<std::monostate>);
static_assert(Describable<std::vector<int>> && Describable<std::deque<int>> && Describable<std::forward_list<int>>);
static_assert(Describable<std::array<int, 3>> && Describable<std::span<const int>>);
static_assert(Describable<std::set<int>> && Describable<std::map<std::string, int>>);
static_assert(Describable<std::unordered_map<std::string_view, int>>);
static_assert(Describable<std::optional<int>> && Describable<std::unique_ptr<Plain>> &&
              Describable<std::variant<int, bool>>);
static_assert(Describable<Plan> && Describable<Plain> && Describable<Recursive>);

static_assert(!Describable<Derived>);
static_assert(!Describable<WithConstructor>);
static_assert(!Describable<NotDefaultConstructible>);
static_assert(!Describable<Either>);
static_assert(!Describable<int[3]>);
static_assert(!Describable<int*> && !Describable<Plain*> && !Describable<void*>);
static_assert(!Describable<char> && !Describable<char32_t> && !Describable<wchar_t>);
static_assert(!Describable<long double> && !Describable<std::byte>);
static_assert(!Describable<std::map<int, int>>);
static_assert(!Describable<std::multimap<std::string, int>>);
static_assert(!Describable<std::pair<int, int>> && !Describable<std::tuple<int>>);
static_assert(!Describable<std::chrono::seconds> && !Describable<std::wstring_view*>);

static_assert(field_kind<std::string>() == FieldKind::text);
static_assert(field_kind<std::optional<std::string>>() == FieldKind::text);
static_assert(field_kind<std::shared_ptr<int>>() == FieldKind::integer);
static_assert(field_kind<unsigned>() == FieldKind::integer);
static_assert(field_kind<float>() == FieldKind::number);
static_assert(field_kind<std::vector<std::string>>() == FieldKind::list);
static_assert(field_kind<std::set<int>>() == FieldKind::list);
static_assert(field_kind<std::map<std::string, int>>() == FieldKind::map);
static_assert(field_kind<bool>() == FieldKind::other);
static_assert(field_kind<Plan>() == FieldKind::other);
static_assert(field_kind<std::chrono::sys_seconds>() == FieldKind::other);

// A body has a name of its own in the document or holds such; a single value is a parameter.
static_assert(IsBody<Plain> && IsBody<std::vector<int>> && IsBody<std::map<std::string, int>> &&
              IsBody<std::optional<Plain>>);
static_assert(!IsBody<int> && !IsBody<std::string> && !IsBody<Plan>);

}  // namespace
