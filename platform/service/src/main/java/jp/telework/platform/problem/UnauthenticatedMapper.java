package jp.telework.platform.problem;

import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;

/**
 * No token where one is needed. In place of resteasy-problem's mapper, which reads a field that this Quarkus no longer
 * has and would turn every 401 into a 500.
 */
@Provider
@Priority(Mappers.BEFORE_LIBRARIES)
class UnauthenticatedMapper implements ExceptionMapper<UnauthorizedException> {

    private final Problems problems;

    UnauthenticatedMapper(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(UnauthorizedException missing) {
        return problems.of(Refusal.of(CommonError.UNAUTHENTICATED)).toResponse();
    }
}
