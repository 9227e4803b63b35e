beckon build definitions.yaml -o openapi.json
