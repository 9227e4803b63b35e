import responses from "../../../tests/fastapi/definitions/test_additional_responses__test_tutorial004.yaml?raw";
import routers from "../../../tests/fastapi/definitions/test_bigger_applications__test_main.yaml?raw";
import nested from "../../../tests/fastapi/definitions/test_body_nested_models__test_tutorial007.yaml?raw";
import callbacks from "../../../tests/fastapi/definitions/test_generate_unique_id_function__7.yaml?raw";
import query from "../../../tests/fastapi/definitions/test_query_param_models__test_tutorial001.yaml?raw";
import files from "../../../tests/fastapi/definitions/test_request_files__test_tutorial003.yaml?raw";
import login from "../../../tests/fastapi/definitions/test_security__test_tutorial004.yaml?raw";
import scopes from "../../../tests/fastapi/definitions/test_security_oauth2_authorization_code_bearer_scopes_openapi.yaml?raw";
import heroes from "../../../tests/fastapi/definitions/test_sql_databases__test_tutorial001.yaml?raw";
import type { Sample } from "./samples.js";

/** Applications of FastAPI's tutorial and tests: what these few lines compile to is the document that FastAPI makes. */
export const fastapiSamples: readonly Sample[] = [
  {
    id: "fastapi-routers",
    title: "Bigger applications",
    shows: "Routers with a prefix, headers and errors.",
    text: routers,
  },
  { id: "fastapi-heroes", title: "Heroes in a database", shows: "Create, list, read and delete.", text: heroes },
  { id: "fastapi-nested", title: "Nested models", shows: "Lists and sets of models in models.", text: nested },
  { id: "fastapi-query", title: "Query parameters", shows: "Bounds, defaults, one of some words.", text: query },
  { id: "fastapi-files", title: "Files", shows: "Forms with many files.", text: files },
  {
    id: "fastapi-responses",
    title: "Additional responses",
    shows: "More codes, and an image beside JSON.",
    text: responses,
  },
  { id: "fastapi-login", title: "Login", shows: "A form for a token, and who may use it.", text: login },
  { id: "fastapi-scopes", title: "Scopes", shows: "OAuth 2 with a code, and what each operation needs.", text: scopes },
  {
    id: "fastapi-callbacks",
    title: "Callbacks",
    shows: "Calls that answer a call, and lists of models.",
    text: callbacks,
  },
];
