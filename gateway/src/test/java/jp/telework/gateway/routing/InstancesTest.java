package jp.telework.gateway.routing;

import static io.restassured.RestAssured.given;
import static jp.telework.gateway.world.RawService.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.telework.gateway.world.World;
import org.junit.jupiter.api.Test;

/** Several instances of a service, and one that keeps failing. */
@QuarkusTest
@QuarkusTestResource(World.class)
class InstancesTest {

    /** Of the twins the first is away; half of the requests would fail if it were the last word. */
    @Test
    void asksAnotherInstanceWhenOneIsAway() {
        World.seminar().forget();
        for (int i = 0; i < 6; i++) {
            given().get("/api/twins/read").then().statusCode(200);
            given().post("/api/twins/write").then().statusCode(200);
        }
        assertThat(World.seminar().received()).hasSize(12);
        given().get("/health").then().body("services.twins-2", equalTo("UP"));
    }

    @Test
    void leavesAnInstanceAloneThatKeepsFailingAndTriesItAgainLater() throws InterruptedException {
        World.raw().behave((socket, service) -> service.readHead(socket));
        for (int i = 0; i < 5; i++) {
            given().get("/api/fragile/x").then().statusCode(503);
        }
        long reached = World.raw().count("/api/fragile/x");
        for (int i = 0; i < 10; i++) {
            given().get("/api/fragile/x")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .body("code", equalTo("UPSTREAM_UNAVAILABLE"));
        }
        assertThat(World.raw().count("/api/fragile/x"))
                .as("while it is left alone")
                .isEqualTo(reached);
        World.raw().behave((socket, service) -> {
            service.readHead(socket);
            write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok");
        });
        Thread.sleep(700);
        given().get("/api/fragile/x").then().statusCode(200);
        given().get("/api/fragile/x").then().statusCode(200);
    }
}
