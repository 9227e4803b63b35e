import { App } from "beckon";

export const types = {
  "cpp-scalars"() {
    const app = new App({ title: "Scalars", version: "1.0.0" });
    app.model("Scalars", {
      text: "string",
      view: "string",
      letters: "string",
      yes: "bool",
      tiny: "int",
      whole: "int",
      fixed: "int",
      counted: "int(>=0)",
      size: "int(>=0)",
      big: "int64",
      bigger: "int64",
      short_real: "float",
      real: "float",
      moment: "datetime",
      second: "datetime",
      day: "date",
      nothing: "null",
      void_: "null",
    });
    app.get("/scalars", { name: "read_scalars", returns: "Scalars" });
    return app;
  },
  "cpp-containers"() {
    const app = new App({ title: "Containers", version: "1.0.0" });
    app.model("Item", { name: "string" });
    app.model("Containers", {
      vector: "list<Item>",
      list: "list<string>",
      deque: "list<int>",
      array: "list<float>(3)",
      set: "set<string>",
      hashed: "set<int>",
      map: "map<Item>",
      hashed_map: "map<list<bool>>",
      nested: "list<list<set<string>>>",
    });
    app.put("/containers", { name: "put_containers", body: "list<Containers>", returns: "map<Containers>" });
    return app;
  },
  "cpp-nullable"() {
    const app = new App({ title: "Nullable", version: "1.0.0" });
    app.model("Node", {
      "value?": "int?",
      next: "Node?",
      only: "string?",
      children: "list<Node?>",
      "perhaps?": "list<string?>?",
    });
    app.post("/nodes", { name: "find_node", "body?": "Node?", returns: "Node?" });
    return app;
  },
  "cpp-variants"() {
    const app = new App({ title: "Variants", version: "1.0.0" });
    app.model("Color", "enum(red | green) -- Of the paint");
    app.model("Car", { wheels: "int", color: "Color" });
    app.model("Boat", { sails: "int" });
    app.model("Page_Car_", { items: "list<Car>", "next?": "string?" });
    app.model("Fleet", {
      any: "Car | Boat",
      none: "null | string | int",
      "perhaps?": "(Car | Boat)?",
      many: "list<Car | Boat>",
      colors: "map<Color>",
      page: "Page_Car_",
    });
    app.get("/fleet", { name: "read_fleet", returns: "Fleet" });
    return app;
  },
  "cpp-handlers"() {
    const app = new App({ title: "Handlers", version: "1.0.0" });
    app.model("Order", { buyer: "string" });
    app.get("/orders", { name: "read_orders", returns: "list<Order>" });
    app.post("/orders", { name: "add_order", body: "Order", returns: "Order", status: 201 });
    app.put("/orders", { name: "replace", "body?": "Order?" });
    app.delete("/orders", { name: "remove_orders" });
    app.patch("/orders", {
      name: "change_orders",
      tags: ["orders"],
      query: { dry: "bool = false" },
      body: "map<Order>",
      returns: "int",
    });
    app.head("/orders", { name: "read_orders", returns: "null" });
    app.options("/orders", { name: "add_order", body: "string", responses: { 200: { description: "As text" } } });
    app.get("/stock", { name: "in_stock", returns: "bool" });
    app.put("/stock", { name: "set", body: "list<int>" });
    app.webhooks.post("order-added", { name: "order_added", body: "Order" });
    return app;
  },
  "cpp-described"() {
    const app = new App({ title: "Described", version: "1.0.0" });
    app.model("Plan", {
      $title: "A plan",
      $description: "A paid plan that a user has just started.",
      $deprecated: true,
      $additionalProperties: false,
      username: {
        type: "string",
        minLength: 3,
        maxLength: 64,
        pattern: "^\\w+$",
        title: "Login",
        description: "Login name",
        examples: ["rick", "ann"],
      },
      mail: { type: "string", format: "email", writeOnly: true },
      fee: { type: "float", minimum: 0, exclusiveMaximum: 99.5, description: "EUR per month" },
      share: { type: "float", multipleOf: 0.25, exclusiveMinimum: 0, maximum: 1 },
      seats: { type: "int", minimum: 1, maximum: 9, default: 2, examples: [3, 4] },
      tags: { type: "list<string>", minItems: 1, maxItems: 5, uniqueItems: true },
      notes: { type: "map<string>", minProperties: 1, maxProperties: 9, readOnly: true },
      codes: { type: "list<string(3..8)>" },
      "coupon?": { anyOf: [{ type: "string", maxLength: 8 }, "null"], deprecated: true },
      "loose?": "int",
      tight: { type: "string?" },
    });
    app.post("/plans", { name: "add_plan", body: "Plan" });
    return app;
  },
};
