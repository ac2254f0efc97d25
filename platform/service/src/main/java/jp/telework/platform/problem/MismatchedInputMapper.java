package jp.telework.platform.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A value of the wrong type; without this Quarkus answers in a shape of its own. */
@Provider
@Priority(Mappers.BEFORE_LIBRARIES)
class MismatchedInputMapper implements ExceptionMapper<MismatchedInputException> {

    private static final int BAD_REQUEST = 400;

    private final Problems problems;
    private final OneProblemShape shape;

    MismatchedInputMapper(Problems problems, OneProblemShape shape) {
        this.problems = problems;
        this.shape = shape;
    }

    @Override
    public Response toResponse(MismatchedInputException mismatch) {
        return problems.of(shape.refusalFor(mismatch, BAD_REQUEST)).toResponse();
    }
}
