#include <array>
#include <chrono>
#include <cstdint>
#include <deque>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <variant>
#include <vector>

#include "core/doors/doors.hpp"

namespace beckon::doors {

// The types of C++ that beckon.hpp lists.
struct Scalars {
  std::string text;
  std::string_view view;
  const char* letters = "";
  bool yes = false;
  short tiny = 0;
  int whole = 0;
  std::int32_t fixed = 0;
  unsigned counted = 0;
  std::size_t size = 0;
  long big = 0;
  std::int64_t bigger = 0;
  float short_real = 0;
  double real = 0;
  std::chrono::system_clock::time_point moment;
  std::chrono::sys_seconds second;
  std::chrono::year_month_day day;
  std::nullptr_t nothing = nullptr;
  std::monostate void_;
};
Scalars read_scalars();

struct Item {
  std::string name;
};
struct Containers {
  std::vector<Item> vector;
  std::list<std::string> list;
  std::deque<int> deque;
  std::array<double, 3> array = {};
  std::set<std::string> set;
  std::unordered_set<int> hashed;
  std::map<std::string, Item> map;
  std::unordered_map<std::string, std::vector<bool>> hashed_map;
  std::vector<std::vector<std::set<std::string>>> nested;
};
std::map<std::string, Containers> put_containers(const std::vector<Containers>& containers);

struct Node {
  std::optional<int> value;
  std::shared_ptr<Node> next;
  std::unique_ptr<std::string> only;
  std::vector<std::shared_ptr<const Node>> children;
  std::optional<std::vector<std::optional<std::string>>> perhaps;
};
std::shared_ptr<Node> find_node(const std::optional<Node>& like);

enum class Color { red, green };
void describe(Model<Color>& m) { m.description("Of the paint"); }
struct Car {
  int wheels = 0;
  Color color = Color::red;
};
struct Boat {
  int sails = 0;
};
template <typename Entry>
struct Page {
  std::vector<Entry> items;
  std::optional<std::string> next;
};
struct Fleet {
  std::variant<Car, Boat> any;
  std::variant<std::monostate, std::string, int> none;
  std::optional<std::variant<Car, Boat>> perhaps;
  std::vector<std::variant<Car, Boat>> many;
  std::map<std::string, Color> colors;
  Page<Car> page;
};
Fleet read_fleet();

struct Order {
  std::string buyer;
};
std::vector<Order> read_orders();
Order add_order(const Order& order);
void change_some(std::optional<Order> order);
void remove_orders();
int change_orders(std::map<std::string, Order> orders);
void order_added(Order order);
struct Stock {
  static bool in_stock();
  static void set(const std::vector<int>& counts);
};

namespace {

App scalars() {
  App app({.title = "Scalars", .version = "1.0.0"});
  app.get<read_scalars>("/scalars");
  return app;
}

App containers() {
  App app({.title = "Containers", .version = "1.0.0"});
  app.model<Item>();
  app.put<put_containers>("/containers");
  return app;
}

App nullable() {
  App app({.title = "Nullable", .version = "1.0.0"});
  app.post<find_node>("/nodes");
  return app;
}

App variants() {
  App app({.title = "Variants", .version = "1.0.0"});
  app.model<Color>();
  app.model<Car>();
  app.model<Boat>();
  app.model<Page<Car>>();
  app.get<read_fleet>("/fleet");
  return app;
}

App handlers() {
  App app({.title = "Handlers", .version = "1.0.0"});
  app.get<read_orders>("/orders");
  app.post<add_order>("/orders", {.status = 201});
  app.put<change_some>("/orders", {.name = "replace"});
  app.delete_<remove_orders>("/orders");
  app.patch<change_orders>("/orders", {.tags = {"orders"}, .query = {{"dry", "bool = false"}}});
  app.head<read_orders>("/orders", {.returns = "null"});
  app.options<add_order>("/orders",
                         {.body = "string", .responses = {{"200", openapi::Response{.description = "As text"}}}});
  app.get<Stock::in_stock>("/stock");
  app.put<&Stock::set>("/stock");
  app.webhooks.post<order_added>("order-added");
  return app;
}

}  // namespace

std::vector<Door> types() {
  return {{"cpp-scalars", scalars},
          {"cpp-containers", containers},
          {"cpp-nullable", nullable},
          {"cpp-variants", variants},
          {"cpp-handlers", handlers}};
}

}  // namespace beckon::doors
