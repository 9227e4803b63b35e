# The commands of the project. Each installs what it needs where it may (Debian, root), else it says what is missing.

.DEFAULT_GOAL := help
.PHONY: help test build bench check clean

help:
	@echo "make test   run every test; ends with the count of passed, failed and skipped"
	@echo "make build  library, command, wasm and npm package, into build/"
	@echo "make bench  measure speed and size against their budgets"
	@echo "make check  clang-format, clang-tidy, Biome, TypeScript"
	@echo "make clean  remove all that was built"

test build bench check:
	@make/$@

clean:
	@rm -rf build node_modules wasm/node_modules wasm/dist tests/e2e/node_modules tests/e2e/dist
