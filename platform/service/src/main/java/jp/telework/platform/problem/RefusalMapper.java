package jp.telework.platform.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jp.telework.kernel.refusal.Refusal;

/** Answers a refusal that reached the edge outside of a command. */
@Provider
class RefusalMapper implements ExceptionMapper<Refusal> {

    private final Problems problems;

    RefusalMapper(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(Refusal refusal) {
        return problems.of(refusal).toResponse();
    }
}
