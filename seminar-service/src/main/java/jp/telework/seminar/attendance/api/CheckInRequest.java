package jp.telework.seminar.attendance.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The code that the reception has read. */
@Schema(name = "CheckInRequest", examples = Examples.CHECK_IN)
public record CheckInRequest(
        @Schema(required = true, description = "QRコードの中身 / what the QR code says") @Nullable
        String code) {}
