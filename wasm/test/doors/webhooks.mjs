import { App, Router } from "beckon";

export const webhooks = {
  webhooks() {
    const app = new App({
      title: "Webhooks",
      version: "1.0.0",
      components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
      security: [{ token: [] }],
    });
    app.model("Subscription", { username: "string", monthly_fee: "float", start_date: "datetime" });
    app.get("/users", { name: "read_users", returns: "list<string>" });
    app.webhooks.post("new-subscription", {
      name: "new_subscription",
      description: "When a new user subscribes we send you this.",
      header: { "X-Delivery": "uuid" },
      body: "Subscription",
    });
    app.webhooks.post("user.gone", {
      body: { $fields: { username: "string" } },
      responses: { 204: "null", 410: "string -- Send no more" },
    });
    app.webhooks.delete("user.gone", { name: "user_gone", security: [{ token: [] }] });
    return app;
  },
  "webhook-signature"() {
    const app = new App({ title: "Signatures", version: "1.0.0" });
    app.model("Order", { id: "uuid" });
    app.webhooks.post("order.paid", { name: "order_paid", body: "Order", signature: "standard" });
    app.webhooks.post("order.sent", {
      name: "order_sent",
      body: "Order",
      signature: { header: "X-Sign", algorithm: "hmac-sha256" },
    });
    app.webhooks.post("order.lost", { name: "order_lost", body: "Order" });
    return app;
  },
  "webhook-delivery"() {
    const app = new App({ title: "Delivery", version: "1.0.0" });
    app.model("Order", { id: "uuid", total: "float" });
    app.webhooks.post("order.paid", { body: "Order", retries: "standard", envelope: "standard", since: "1.2" });
    app.webhooks.post("order.sent", {
      body: "Order",
      retries: ["5s", "5m", "2h", "1d", 90],
      envelope: "standard",
      event: "order.on-its-way",
    });
    return app;
  },
  "webhook-defaults"() {
    const app = new App({
      title: "Defaults of webhooks",
      version: "1.0.0",
      components: { securitySchemes: { mutual: { type: "mutualTLS" } } },
      webhookDefaults: {
        signature: "standard",
        retries: ["5s", "5m"],
        envelope: "standard",
        header: { "X-Tenant": "string" },
        responses: { 410: { description: "Send no more" } },
        security: [{ mutual: [] }],
      },
    });
    app.model("Order", { id: "uuid" });
    app.webhooks.post("order.paid", { body: "Order" });
    app.webhooks.post("order.sent", { body: "Order", signature: false, retries: false, envelope: false, security: [] });
    const stock = new Router({ tags: ["stock"], webhookDefaults: { retries: "standard", envelope: false } });
    app.include(stock);
    stock.webhooks.post("stock.low", { body: "list<Order>" });
    return app;
  },
  "webhook-turned-off"() {
    const app = new App({
      title: "Turned off",
      version: "1.0.0",
      components: { securitySchemes: { mutual: { type: "mutualTLS" } } },
      webhookDefaults: {
        header: { "X-Tenant": "string" },
        responses: { 410: { description: "Send no more" } },
        security: [{ mutual: [] }],
      },
    });
    app.webhooks.post("order.paid", { name: "order_paid" });
    app.webhooks.post("order.sent", { name: "order_sent", header: false, responses: false, security: false });
    const stock = new Router({ webhookDefaults: { header: false, responses: false, security: false } });
    app.include(stock);
    stock.webhooks.post("stock.low", { name: "stock_low" });
    return app;
  },
  "webhook-direction"() {
    const app = new App({ title: "What the app sends", version: "1.0.0" });
    app.model("Card", { last: "string", number: { type: "string", writeOnly: true } });
    app.model("Order", { id: { type: "uuid", readOnly: true }, cards: "list<Card>" });
    app.model("Note", { text: "string" });
    app.post("/orders", { name: "add_order", body: "Order", returns: "Order" });
    app.webhooks.post("order-paid", { name: "order_paid", body: "Order" });
    app.webhooks.post("note-added", { name: "note_added", body: "Note" });
    return app;
  },
};
