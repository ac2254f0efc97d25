package jp.telework.seminar.manager.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.platform.table.Table;
import jp.telework.seminar.advice.domain.AdviceNames;

/** The register of managers as tables. */
@Singleton
class ManagerTables {

    @Produces
    @Singleton
    static Table<ManagerView> managers() {
        return Table.of(ManagerView.class, "managers", "テレワークマネージャー", "Managers")
                .column("氏名", "Name", ManagerView::name)
                .column("利用者名", "Sign-in name", ManagerView::subject)
                .column("所属団体の法人番号", "Employer", ManagerView::organisation)
                .column("メールアドレス", "E-mail", ManagerView::email)
                .worded("分野", "Fields", (manager, language) -> AdviceNames.of(manager.fields(), language))
                .column("都道府県", "Prefectures", ManagerView::prefectures)
                .worded("方法", "Methods", (manager, language) -> AdviceNames.of(manager.methods(), language))
                .column("紹介", "Introduction", ManagerView::introduction)
                .column("担当できる件数", "Capacity", ManagerView::capacity)
                .column("担当中の件数", "Active cases", ManagerView::activeCases)
                .column("登録中", "Active", ManagerView::active)
                .column("更新日時", "Updated", ManagerView::updatedAt)
                .column("id", "id", ManagerView::id)
                .build();
    }

    @Produces
    @Singleton
    static Table<DirectoryView> directory() {
        return Table.of(DirectoryView.class, "manager-directory", "希望できるマネージャー", "Directory of managers")
                .column("氏名", "Name", DirectoryView::name)
                .worded("分野", "Fields", (manager, language) -> AdviceNames.of(manager.fields(), language))
                .column("都道府県", "Prefectures", DirectoryView::prefectures)
                .worded("方法", "Methods", (manager, language) -> AdviceNames.of(manager.methods(), language))
                .column("紹介", "Introduction", DirectoryView::introduction)
                .column("id", "id", DirectoryView::id)
                .build();
    }
}
