import { App } from "beckon";

/** The seed's example: a model, a webhook that sends it and a path. */
export function seed(conventions) {
  const app = new App({ title: "Subscriptions", version: "1.0.0", conventions });
  app.model("Subscription", { username: "string", monthly_fee: "float", start_date: "datetime" });
  app.webhooks.post("new-subscription", {
    name: "new_subscription",
    description: "When a new user subscribes to your service we'll send you a POST request with this data. 😀",
    body: "Subscription",
  });
  app.get("/users/", { name: "read_users" });
  return app;
}
