package jp.telework.platform.problem;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;

/** A token that does not verify; see {@link UnauthenticatedMapper} for why this is ours. */
@Provider
@Priority(Mappers.BEFORE_LIBRARIES)
class BadTokenMapper implements ExceptionMapper<AuthenticationFailedException> {

    private final Problems problems;

    BadTokenMapper(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(AuthenticationFailedException refused) {
        return problems.of(Refusal.of(CommonError.UNAUTHENTICATED)).toResponse();
    }
}
