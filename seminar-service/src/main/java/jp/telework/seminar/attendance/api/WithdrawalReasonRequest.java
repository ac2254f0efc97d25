package jp.telework.seminar.attendance.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a check-in is taken back. */
@Schema(name = "AttendanceWithdrawalRequest", examples = Examples.WITHDRAWAL)
public record WithdrawalReasonRequest(
        @Schema(required = true) @Nullable String reason) {}
