// Everybody the office knows: the list and the balance on the left, the person on the right.
#pragma once

#include "ui/shell/page.h"

class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace ui {

class BalanceView;
class FieldForm;
class PersonModel;
class PersonView;
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
    QWidget* makeLeft();
    QWidget* makeNew();
    void addPerson();
    void showChosen();
    void choose(domain::RecordId id);

    PersonModel* m_model;
    QSortFilterProxyModel* m_filter;
    SearchField* m_search;
    QTableView* m_list;
    BalanceView* m_balance;
    QStackedWidget* m_right; ///< nobody chosen, a person, a new person
    PersonView* m_person;
    QWidget* m_new;
    FieldForm* m_newForm;
    domain::RecordId m_chosen;
};

} // namespace ui
