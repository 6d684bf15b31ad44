// Everybody the office knows: on the left all persons, the rosters of a day and possible duplicates; on the
// right the person, or the two that may be one.
#pragma once

#include "ui/desk/page.h"

class QStackedWidget;
class QTabWidget;
class QTableView;

namespace ui {

class BalanceView;
class DuplicatesView;
class FieldForm;
class MergeView;
class PersonModel;
class PersonView;
class RosterView;
class SearchField;

class PeoplePage : public Page
{
    Q_OBJECT

public:
    explicit PeoplePage(Desk& desk, QWidget* parent = nullptr);
    QString title() const override { return tr("&People"); }
    QString helpTopic() const override { return QStringLiteral("people"); }
    bool showRecord(const domain::RecordHead& head) override;
    bool startNew(const QString& noun) override;
    QString newNoun() const override { return QStringLiteral("person"); }
    void find() override;

protected:
    void reload() override;

private:
    enum Part { Everybody, Rosters, Duplicates }; ///< of the left side

    QWidget* makeLeft();
    QWidget* makeEverybody();
    QWidget* makeRight();
    QWidget* makeNew();
    void addPerson();
    void reloadPart();
    void showPerson();
    void choose(domain::RecordId id);
    void selectChosen();

    PersonModel* m_model;
    SearchField* m_search;
    QTableView* m_list;
    BalanceView* m_balance;
    RosterView* m_rosters;
    DuplicatesView* m_duplicates;
    QTabWidget* m_parts;
    QStackedWidget* m_right;
    QWidget* m_nobody;
    PersonView* m_person;
    QWidget* m_new;
    FieldForm* m_newForm;
    QWidget* m_noPair;
    MergeView* m_merge;
    domain::RecordId m_chosen;
};

} // namespace ui
