package jp.telework.seminar.attendance.api;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jp.telework.seminar.attendance.domain.AttendanceCode;
import jp.telework.seminar.attendance.usecase.PrintCertificate;

/** What is stored or sent as JSON, or read by a template, without being part of a resource's signature. */
@RegisterForReflection(targets = {AttendanceCode.class, AttendanceView.class, PrintCertificate.Certificate.class})
final class AttendanceReflection {

    private AttendanceReflection() {}
}
