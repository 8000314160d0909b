# Every command of the project. `make` alone lists them.
.DEFAULT_GOAL := help
.PHONY: help install run dev example realworld mock bench bench-mock soak generate matrix conformance json-schema-suite build pack production start check check-staged hooks lint typecheck test test-lts verify faulty-servers breaking migrate migrate-down migrate-status doctor seed clean

SHELL := /bin/sh
BIN := node_modules/.bin
TS := node --import tsx
AUTH_API := $(TS) src/main.ts
INSTALLED := node_modules/.package-lock.json
# One process for each core runs test files.
MOCHA = $(BIN)/mocha --parallel --jobs $$(node -p 'os.availableParallelism()')
# The files that take longest come first, so that the processes end at about the same time.
LONGEST := $(wildcard $(addprefix test/,$(addsuffix .test.ts,\
  verify/mutation-proof package/package docs/your-own-contract docs/quickstart production/production-install \
  verify/servers verify/foreign-mutants app/data/plans app/contract-change cli/verify/verify examples/front-end examples/to-do \
  security-cases/operations/shutdown security-cases/operations/database-outage cli/workers ops/nginx)))
TESTS = $(LONGEST) $(filter-out $(LONGEST),$(sort $(shell find test -name '*.test.ts')))

help: ## List the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-16s %s\n", $$1, $$2}'

install: $(INSTALLED)
$(INSTALLED): package.json package-lock.json
	@echo "Installing what package-lock.json names ..."
	@npm ci --loglevel=error --no-fund --no-audit
	@touch $@

run: $(INSTALLED) ## Serve at http://localhost:8000, with an embedded database unless DATABASE_URL is set
	@$(AUTH_API) serve

dev: $(INSTALLED) ## The same, and regenerate and restart when the contract or a source changes
	@$(TS) scripts/dev/dev.ts

example: $(INSTALLED) ## The example front end at http://localhost:5173; API=http://localhost:8000 is what it calls
	@$(TS) scripts/example.ts

realworld: $(INSTALLED) ## The example of a foreign contract, RealWorld's Conduit, at http://localhost:8000/api
	@$(TS) scripts/realworld.ts
	@$(TS) examples/realworld/src/main.ts

mock: $(INSTALLED) ## Answer for the contract at http://localhost:4010, without a database (ARGS=--stateful: with memory)
	@$(AUTH_API) mock $(ARGS)

bench-mock: $(INSTALLED) ## Measure the mock beside Prism (installs it below bench/mock)
	@cd bench/mock && npm install --loglevel=error --no-fund --no-audit
	@$(TS) bench/mock/bench-mock.ts

generate: $(INSTALLED) ## Make generated/ from openapi/auth-api.yaml
	@$(TS) scripts/generate.ts

matrix: $(INSTALLED) ## The package in empty projects with each Node.js and each TypeScript that it promises
	@$(TS) scripts/matrix.ts

conformance: $(INSTALLED) ## Run generate, diff, mock and verify on every contract in the folder DIR=..., and print a table
	@$(TS) scripts/conformance/conformance.ts $(DIR) $(ARGS)

json-schema-suite: $(INSTALLED) ## Run the JSON-Schema-Test-Suite, checked out in the folder DIR=..., through the validators
	@$(TS) scripts/conformance/json-schema-suite.ts $(DIR)

build: $(INSTALLED) ## dist/, which runs without any development dependency
	@$(TS) scripts/build.ts

pack: $(INSTALLED) ## The package that would be published, as a .tgz
	@npm pack --loglevel=error

production: ## What runs and nothing else, installed in the new folder DIR=...; after make build
	@test -n "$(DIR)" || { echo "make production DIR=a-new-folder"; exit 2; }
	@test -f dist/src/main.js || { echo "There is no dist/: make build comes first."; exit 2; }
	@mkdir $(DIR)
	@cp -R dist package.json package-lock.json .npmrc LICENSE $(DIR)
	@cd $(DIR) && npm ci --omit=dev --loglevel=error --no-fund --no-audit

start: ## Serve what make build has made, with NODE_ENV=production
	@NODE_ENV=production exec node dist/src/main.js serve

bench: $(INSTALLED) ## Measure side by side on both versions of Node.js and write docs/benchmarks.md; after make build
	@cd bench && npm ci --loglevel=error --no-fund --no-audit
	@$(BIN)/tsc -p bench
	@node bench/dist/bench/src/main.js

soak: $(INSTALLED) ## Two servers under mixed load for MINUTES=10: no failure, no dead session alive, flat memory; after make build
	@cd bench && npm ci --loglevel=error --no-fund --no-audit
	@$(BIN)/tsc -p bench
	@node bench/dist/bench/src/soak.js

check: $(INSTALLED) ## Everything that needs no server: drift, lint, types, import directions
	@$(TS) scripts/generate.ts --check
	@$(MAKE) --no-print-directory --jobs=2 lint typecheck

check-staged: $(INSTALLED) ## Drift, types, and the form of the staged files: quick enough for a pre-commit hook
	@$(TS) scripts/generate.ts --check
	@$(BIN)/biome check --error-on-warnings --staged --no-errors-on-unmatched
	@$(BIN)/tsc -p .

hooks: ## Run check-staged before each git commit
	@printf '#!/bin/sh\nexec make --no-print-directory check-staged\n' > "$$(git rev-parse --git-path hooks)/pre-commit"
	@chmod +x "$$(git rev-parse --git-path hooks)/pre-commit"

lint: $(INSTALLED) ## The contract, the code's form, the directions of its imports
	@$(BIN)/redocly lint openapi/auth-api.yaml
	@$(BIN)/biome check --error-on-warnings .
	@$(BIN)/depcruise src generated migrations scripts examples test --config .dependency-cruiser.cjs --output-type err

typecheck: $(INSTALLED) ## tsc, strict
	@$(BIN)/tsc -p .
	@$(BIN)/tsc -p examples/front-end

test: $(INSTALLED) check ## All checks and all tests
	@$(MOCHA) $(TESTS)

# Without what compiles types, which is the same on every Node.js.
test-lts: $(INSTALLED) ## What runs in production, tested on the current LTS of Node.js
	@npx --yes --package node@24 -- node node_modules/mocha/bin/mocha.js --parallel --jobs $$(node -p 'os.availableParallelism()') \
	  --ignore test/binding/handlers.test.ts \
	  'test/{acceptance,binding,cli,http,security-cases}/**/*.test.ts'

verify: $(INSTALLED) ## Check the server at URL=... against the contract; more options in ARGS=...
	@$(AUTH_API) verify $(or $(URL),http://localhost:8000) $(ARGS)

faulty-servers: $(INSTALLED) ## Print which faulty servers verify finds; VERIFIER='a command with {url} and {contract}' is tried beside it
	@$(TS) scripts/faulty-servers.ts

breaking: $(INSTALLED) ## Does the contract break the callers of the one at BASE=<git revision>?
	@$(TS) scripts/breaking.ts $(or $(BASE),HEAD) $(ARGS)

migrate: $(INSTALLED) ## Bring the database up to date
	@$(AUTH_API) migrate up
migrate-down: $(INSTALLED) ## Undo the last migration
	@$(AUTH_API) migrate down
migrate-status: $(INSTALLED) ## Which migrations have run
	@$(AUTH_API) migrate status

doctor: $(INSTALLED) ## Check configuration, database, migrations, Redis, proxy headers and clock
	@$(AUTH_API) doctor $(ARGS)

seed: $(INSTALLED) ## Add a demo user with tasks and tags to the embedded database
	@$(AUTH_API) seed

clean: ## Remove what was built (not .data)
	@rm -rf dist .cache
