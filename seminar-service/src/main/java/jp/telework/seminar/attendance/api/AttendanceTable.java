package jp.telework.seminar.attendance.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.platform.table.Table;

/** Attendances as a table. The codes, with which a certificate can be had, stay out of files. */
@Singleton
class AttendanceTable {

    @Produces
    @Singleton
    static Table<AttendanceView> attendances() {
        return Table.of(AttendanceView.class, "attendances", "出席", "Attendances")
                .column("氏名", "Name", AttendanceView::name)
                .column("団体名", "Organisation", AttendanceView::organisationName)
                .column("状態", "Status", AttendanceView::status)
                .column("参加の方法", "Kind", AttendanceView::kind)
                .column("受付日時", "Checked in", AttendanceView::checkedInAt)
                .column("申込みの何人目か", "Participant", AttendanceView::participant)
                .column("受付の取消しの理由", "Reason of withdrawal", AttendanceView::withdrawalReason)
                .column("申込みのid", "Registration id", AttendanceView::registrationId)
                .column("セミナーのid", "Seminar id", AttendanceView::seminarId)
                .column("id", "id", AttendanceView::id)
                .build();
    }
}
