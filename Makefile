# The commands of the project. Each installs what it needs where it may (Debian, root), else it says what is missing.

.DEFAULT_GOAL := help
.PHONY: help playground test build bench check sample receiver generate clean

help:
	@echo "make playground  write definitions and see the docs, on http://localhost:4173"
	@echo "make test        run every test; ends with the count of passed, failed and skipped"
	@echo "make build       library, command, wasm and npm package, into build/"
	@echo "make bench       measure speed and size against their budgets"
	@echo "make check       clang-format, clang-tidy, Biome, TypeScript"
	@echo "make sample      a server that documents itself, on http://localhost:8000 (PORT=8001 make sample: there)"
	@echo "make receiver    prints the webhooks that come to http://localhost:9000"
	@echo "make generate    write anew what comes from the tables: C++ structs, the reference of diagnostics"
	@echo "make clean       remove all that was built"

playground test build bench check sample receiver generate:
	@make/$@

clean:
	@rm -rf build node_modules wasm/node_modules wasm/dist web/node_modules web/dist tests/e2e/node_modules tests/differential/node_modules tests/e2e/dist
