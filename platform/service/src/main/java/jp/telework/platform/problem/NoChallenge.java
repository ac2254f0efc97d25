package jp.telework.platform.problem;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;

/**
 * Takes the place of resteasy-problem's reader of challenges in a native image. That class reads a field which this Quarkus
 * no longer has, so that the image could not be linked. It is never asked: {@link UnauthenticatedMapper} answers before it.
 */
@TargetClass(className = "io.quarkiverse.resteasy.problem.security.HttpUnauthorizedUtils")
final class NoChallenge {

    private NoChallenge() {}

    @Substitute
    static Uni<HttpProblem> toProblem(RoutingContext context, Exception refused) {
        return Uni.createFrom().item(HttpProblem.valueOf(Response.Status.UNAUTHORIZED));
    }
}
