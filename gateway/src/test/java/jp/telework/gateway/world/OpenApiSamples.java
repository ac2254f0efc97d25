package jp.telework.gateway.world;

/** OpenAPI documents as the services hand them over: some names shared, some clashing. */
public final class OpenApiSamples {

    private static final String PROBLEM = """
            "Problem": {"type": "object", "properties": {"code": {"type": "string"},
              "errors": {"type": "array", "items": {"$ref": "#/components/schemas/FieldError"}}}},
            "FieldError": {"type": "object", "properties": {"pointer": {"type": "string"}}}
            """;

    /** The same words in two services: the parameter means the same, the link leads to the service's own operation. */
    private static final String SHARED = """
            "parameters": {"Limit": {"name": "limit", "in": "query", "schema": {"type": "integer"}}},
            "headers": {"RetryAfter": {"required": true, "schema": {"type": "string"}}},
            "links": {"next": {"operationId": "list", "parameters": {"cursor": "$response.body#/next"}}}
            """;

    private static final String LISTED = """
            "parameters": [{"$ref": "#/components/parameters/Limit"}],
            "responses": {"429": {"description": "later", "headers": {"Retry-After": {"$ref": "#/components/headers/RetryAfter"}}},
              "200": {"description": "OK", "links": {"next": {"$ref": "#/components/links/next"}},
            """;

    static final String SUBSIDY = """
            {"openapi": "3.1.0", "info": {"title": "subsidy", "version": "1"},
             "tags": [{"name": "Calls", "description": "公募"}],
             "paths": {
               "/api/subsidy/v1/calls": {"get": {"operationId": "list", "tags": ["Calls"],
                 %s "content": {"application/json":
                   {"schema": {"$ref": "#/components/schemas/Page"}}}}}}},
               "/api/subsidy/v1/applications": {"get": {"responses": {"200": {"description": "OK"}}},
                 "post": {"operationId": "create",
                 "requestBody": {"content": {"application/json": {}}}, "responses": {"422": {"description": "refused", "content": {"application/problem+json":
                   {"schema": {"$ref": "#/components/schemas/Problem"}}}}}}},
               "/q/internal": {"get": {"responses": {"200": {"description": "never outside"}}}}},
             "components": {"schemas": {
               "Page": {"type": "object", "properties": {"items": {"type": "array",
                 "items": {"$ref": "#/components/schemas/Call"}}}},
               "Call": {"type": "object", "properties": {"title": {"type": "string"}}},
               %s},
               %s,
               "securitySchemes": {"SecurityScheme": {"type": "openIdConnect", "openIdConnectUrl": "http://inner"}}}}
            """.formatted(LISTED, PROBLEM, SHARED);

    static final String FURUSATO = """
            {"openapi": "3.1.0", "info": {"title": "furusato", "version": "1"},
             "x-headers": {"X-Request-Id": "number of the request"},
             "paths": {
               "/api/furusato/v1/sites": {"get": {"operationId": "list", "tags": ["Sites"],
                 %s "content": {"application/json":
                   {"schema": {"$ref": "#/components/schemas/Page"}}}}}}}},
             "components": {"schemas": {
               "Page": {"type": "object", "properties": {"items": {"type": "array",
                 "items": {"$ref": "#/components/schemas/Site"}}}},
               "Site": {"type": "object", "properties": {"opened": {"type": "string", "example": "2016-04-01"}}},
               %s},
               %s}}
            """.formatted(LISTED, PROBLEM, SHARED);

    static final String SEMINAR = """
            {"openapi": "3.1.0", "info": {"title": "seminar", "version": "1"},
             "paths": {"/api/seminar/v1/seminars": {"get": {"operationId": "seminars", "tags": ["Seminars"],
                 "responses": {"200": {"description": "OK"}}}}},
             "components": {"schemas": {%s}}}
            """.formatted(PROBLEM);

    static final String PROMOTION = """
            {"openapi": "3.1.0", "info": {"title": "promotion", "version": "1"},
             "paths": {"/api/promotion/v1/self-check-form": {"get": {"operationId": "form", "tags": ["Self-checks"],
                 "responses": {"200": {"description": "OK"}}}}},
             "components": {"schemas": {%s}}}
            """.formatted(PROBLEM);

    private OpenApiSamples() {}

    public static void publish() {
        World.subsidy().openApi(SUBSIDY);
        World.furusato().openApi(FURUSATO);
        World.seminar().openApi(SEMINAR);
        World.promotion().openApi(PROMOTION);
    }
}
