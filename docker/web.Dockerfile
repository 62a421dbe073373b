# The web app and the playground as static files, and one nginx in front of the API. Build from the root of the repository:
#   docker build -f docker/web.Dockerfile .
FROM node:24-bookworm-slim AS build
WORKDIR /app
ENV CI=true
RUN npm install --global pnpm@12.21.0
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY apps/api/package.json apps/api/
COPY apps/playground/package.json apps/playground/
COPY apps/web/package.json apps/web/
COPY packages/client/package.json packages/client/
COPY packages/database/package.json packages/database/
COPY packages/graphql/package.json packages/graphql/
COPY packages/rules/package.json packages/rules/
RUN pnpm install --frozen-lockfile --filter "@nhip-cau/web..." --filter "@nhip-cau/playground..."
COPY . .
# Empty: queries go to /graphql of the origin that serves the pages. Set it to build for an API elsewhere.
ARG VITE_API_URL=
# Without the check pnpm would first install what the two apps do not need.
RUN if [ -z "$VITE_API_URL" ]; then unset VITE_API_URL; fi; \
    pnpm --config.verify-deps-before-run=false --filter "@nhip-cau/web" --filter "@nhip-cau/playground" run build

FROM nginxinc/nginx-unprivileged:stable-alpine
COPY docker/nginx.conf /etc/nginx/nginx.conf
COPY --from=build /app/apps/web/dist /srv/web
COPY --from=build /app/apps/playground/dist /srv/playground
USER nginx
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s --retries=3 CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/healthz"]
