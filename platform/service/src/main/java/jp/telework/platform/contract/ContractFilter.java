package jp.telework.platform.contract;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.request.CurrentRequest;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what the contract does not have, before the body is read: query parameters that the operation does not know or
 * that are given twice, values of another shape, answers that the caller does not take, encoded bodies.
 */
@Provider
@Priority(ContractFilter.BEFORE_ALL_OTHERS)
class ContractFilter implements ContainerRequestFilter {

    static final int BEFORE_ALL_OTHERS = 100;

    private final Contract contract;
    private final CurrentRequest request;
    private final CurrentCaller caller;

    ContractFilter(Contract contract, CurrentRequest request, CurrentCaller caller) {
        this.contract = contract;
        this.request = request;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        refuseEncodedBody(context.getHeaders().get(HttpHeaders.CONTENT_ENCODING));
        refuseUnnamedType(context.getHeaders());
        ContractedOperation operation = contract.operation(context);
        if (operation == null) {
            return;
        }
        refusePercentSigns();
        operation.path().forEach((name, shape) -> {
            String value = context.getUriInfo().getPathParameters().getFirst(name);
            if (value != null && !shape.fits(value)) {
                throw Refusal.ofParameter(name, CommonError.NOT_FOUND);
            }
        });
        caller.actsBy(operation.roles());
        refuseParameters(operation.query(), context.getUriInfo().getQueryParameters());
        if (!operation.answers(request.acceptable())) {
            throw Refusal.of(CommonError.NOT_ACCEPTABLE);
        }
    }

    /**
     * The server decodes a path twice: it fails on {@code %25}, and {@code %2500} becomes a NUL that no shape has seen. No
     * resource has a percent sign in its address.
     */
    private void refusePercentSigns() {
        if (request.path().contains("%25")) {
            throw Refusal.of(CommonError.NOT_FOUND);
        }
    }

    private static void refuseEncodedBody(@Nullable List<String> encodings) {
        boolean encoded = encodings != null
                && encodings.stream()
                        .flatMap(line -> Arrays.stream(line.split(",")))
                        .map(String::strip)
                        .anyMatch(encoding -> !encoding.isEmpty() && !encoding.equalsIgnoreCase("identity"));
        if (encoded) {
            throw Refusal.of(CommonError.UNSUPPORTED_CONTENT_ENCODING);
        }
    }

    /**
     * The server reads a body of no type, or of the type *, as what the operation takes. The rules for JSON ask for the type:
     * size, UTF-8 and the digest that tells retries from reuse. Such a body would pass them all.
     */
    private static void refuseUnnamedType(MultivaluedMap<String, String> headers) {
        String type = headers.getFirst(HttpHeaders.CONTENT_TYPE);
        String length = headers.getFirst(HttpHeaders.CONTENT_LENGTH);
        boolean body = headers.containsKey("Transfer-Encoding") || (length != null && !length.equals("0"));
        boolean unnamed = type == null ? body : type.isBlank() || type.split(";", 2)[0].contains("*");
        if (unnamed) {
            throw Refusal.of(CommonError.UNSUPPORTED_MEDIA_TYPE);
        }
    }

    private static void refuseParameters(Map<String, ParameterShape> known, MultivaluedMap<String, String> sent) {
        sent.forEach((name, values) -> {
            ParameterShape shape = known.get(name);
            if (shape == null) {
                throw Refusal.ofParameter(name, CommonError.UNKNOWN_PARAMETER, name)
                        .with("allowed", List.copyOf(new TreeSet<>(known.keySet())));
            }
            if (values.size() > 1) {
                throw Refusal.ofParameter(name, CommonError.REPEATED_PARAMETER, name);
            }
            if (!values.stream().allMatch(shape::fits)) {
                throw Refusal.ofParameter(name);
            }
        });
    }
}
