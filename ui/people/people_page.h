// Everybody the office knows: on the left all persons, the rosters of a day and possible duplicates; on the
// right the person, or the two that may be one.
#pragma once

#include "ui/desk/page.h"

class QStackedWidget;
class QTabWidget;
class QTableView;

namespace ui {

class BalanceView;
class DraftForm;
class DuplicatesView;
class MergeView;
class PersonModel;
class PersonView;
class RosterView;
class SearchField;

class PeoplePage : public Page
{
    Q_OBJECT

public:
    using Page::Page;
    QString title() const override { return tr("&People"); }
    QString helpTopic() const override { return QStringLiteral("people"); }
    bool showRecord(const domain::RecordHead& head) override;
    bool startNew(const QString& noun) override;
    QString newNoun() const override { return QStringLiteral("person"); }
    void find() override;
    domain::Sheet shownList() const override;
    domain::Sheet listForFiles() const override;
    std::optional<domain::Sheet> listFor(domain::Audience audience) const override;

protected:
    void build() override;
    void reload() override;

private:
    std::vector<domain::RecordId> shownPeople() const;
    enum Part { Everybody, Rosters, Duplicates }; ///< of the left side

    QWidget* makeLeft();
    QWidget* makeEverybody();
    QWidget* makeRight();
    void makeNew();
    support::Status addPerson(const domain::FieldValues& values);
    void reloadPart();
    void showPerson();
    void choose(domain::RecordId id);
    void selectChosen();

    PersonModel* m_model = nullptr;
    SearchField* m_search = nullptr;
    QTableView* m_list = nullptr;
    BalanceView* m_balance = nullptr;
    RosterView* m_rosters = nullptr;
    DuplicatesView* m_duplicates = nullptr;
    QTabWidget* m_parts = nullptr;
    QStackedWidget* m_right = nullptr;
    QWidget* m_nobody = nullptr;
    PersonView* m_person = nullptr;
    DraftForm* m_new = nullptr;
    QWidget* m_noPair = nullptr;
    MergeView* m_merge = nullptr;
    domain::RecordId m_chosen;
};

} // namespace ui
