#include "definitions/names.hpp"

#include <gtest/gtest.h>

namespace beckon::definitions {
namespace {

TEST(Names, OfAnOperationAreItsMethodAndPathInWords) {
  EXPECT_EQ(name_of({"/orgs/{id}/users", "get"}), "get_orgs_by_id_users");
  EXPECT_EQ(name_of({"/users/", "get"}), "get_users");
  EXPECT_EQ(name_of({"/", "post"}), "post");
  EXPECT_EQ(name_of({"/items/{item-id}.json", "put"}), "put_items_by_item_id_json");
}

TEST(Names, OfAWebhookAreItsKey) {
  EXPECT_EQ(name_of({"new-subscription", "post", true}), "new_subscription");
  EXPECT_EQ(name_of({"invoice.paid", "post", true}), "invoice_paid");
  EXPECT_EQ(name_of({"---", "post", true}), "post");
}

TEST(Names, ThatCollideAreToldApartByPathAndMethod) {
  EXPECT_EQ(distinct_operation_id("read", {"/users/{id}", "get"}), "read_users__id__get");
  EXPECT_EQ(distinct_operation_id("new_order", {"new-order", "put", true}), "new_order_put");
  EXPECT_EQ(distinct_operation_id("read", {"new-order", "post", true}), "read_new_order_post");
}

// FastAPI: re.sub(r"\W", "_", name + path) + "_" + method.
TEST(Names, FastapisOperationIdsKeepEachCharactersPlace) {
  EXPECT_EQ(fastapi_operation_id("read_users", {"/users/", "get"}), "read_users_users__get");
  EXPECT_EQ(fastapi_operation_id("update_item", {"/items/{item_id}", "put"}), "update_item_items__item_id__put");
  EXPECT_EQ(fastapi_operation_id("new_subscription", {"new-subscription", "post", true}),
            "new_subscriptionnew_subscription_post");
}

TEST(Names, AsASentenceStartWithACapital) {
  EXPECT_EQ(sentence_of("new_subscription"), "New subscription");
  EXPECT_EQ(sentence_of("readUsers"), "Read users");
  EXPECT_EQ(sentence_of("get_URL_now"), "Get URL now");
  EXPECT_EQ(sentence_of("__init__"), "Init");
  EXPECT_EQ(sentence_of(""), "");
}

// Python's str.title(): a letter that follows no letter is upper case, every other lower case.
// fastapi-rules §5 and §10: a parameter's title keeps the spaces around it, a field's does not.
TEST(Names, OfFieldsHaveTitlesWithoutSpacesAround) {
  EXPECT_EQ(title_of_field("_id"), " Id");
  EXPECT_EQ(title_of_property("_id"), "Id");
  EXPECT_EQ(title_of_property("_"), "");
  EXPECT_EQ(title_of_property("monthly_fee__"), "Monthly Fee");
}

TEST(Names, InTitleCaseFollowPython) {
  EXPECT_EQ(title_of("get_v2api_users2x"), "Get_V2Api_Users2X");
  EXPECT_EQ(title_of("it's"), "It'S");
  EXPECT_EQ(title_of_field("monthly_fee"), "Monthly Fee");
  EXPECT_EQ(title_of_field("itemId"), "Itemid");
  EXPECT_EQ(title_of_field("user-agent"), "User-Agent");
}

}  // namespace
}  // namespace beckon::definitions
