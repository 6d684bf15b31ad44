// The list of a workstream tab: filters on top, the table below, or what to do where it is empty.
#pragma once

#include "core/domain/audience.h"
#include "core/domain/sheet.h"
#include "core/office/desk/lists.h"
#include "ui/desk/desk.h"
#include "ui/workstream/stream.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;
class QTableView;

namespace ui {

class EmptyPane;
class FilterChips;
class RecordListModel;
class SearchField;

/// Object names: "record-list", "filter", "report-filter", "cycle-filter", "columns", "new-record",
/// "status-report".
class RecordList : public QWidget
{
    Q_OBJECT

public:
    RecordList(Desk& desk, const Stream& stream, QWidget* parent = nullptr);

    /// Reads counts and rows anew.
    void reload(const office::ListCounts& counts);
    /// The cycle it is narrowed to, 0 for all.
    int year() const;
    /// Widens the list to all cycles where it is narrowed to another one.
    void admitYear(int year);
    domain::RecordId current() const;
    /// Answers whether the list, as it is filtered, holds the record; if not yet, it is chosen once it does.
    bool choose(domain::RecordId id);
    void focusFilter();
    /// As it is filtered, or what is chosen together, in the columns that are shown.
    domain::Sheet shownList() const;
    domain::Sheet listForFiles() const;
    std::optional<domain::Sheet> listFor(domain::Audience audience) const;

Q_SIGNALS:
    void chosen(domain::RecordId id);
    /// Two and more, or none once it is one again.
    void manyChosen(const std::vector<domain::RecordId>& ids);
    void newRecordWanted();
    void statusReportWanted();
    /// What it is narrowed to has changed; it wants to be read anew.
    void yearChosen();

private:
    void makeTable();
    QLayout* makeFilterRow();
    QLayout* makeButtonRow();
    void offerReportStates();
    void offerCycles();
    bool isOffered(int column) const;
    void applyFilters();
    void showEmptiness();
    void chooseColumns();
    void clearFilters();
    bool isFiltered() const;
    void selectionChanged();
    /// Those of the list that go out.
    std::vector<domain::RecordId> meant() const;
    /// What was chosen together is chosen again after the rows were read anew, as far as it is still seen.
    void chooseAgain();

    Desk& m_desk;
    const Stream& m_stream;
    RecordListModel* m_model;
    FilterChips* m_categories;
    QComboBox* m_reports;
    QComboBox* m_cycles; ///< the chosen one, or all
    SearchField* m_filter;
    QTableView* m_table;
    EmptyPane* m_empty;
    EmptyPane* m_noMatch;
    QStackedWidget* m_stack;
    std::vector<domain::RecordId> m_many; ///< chosen together; empty for one
    bool m_isReading = false;
    domain::RecordId m_wanted; ///< chosen, also while the list has yet to learn of it
};

} // namespace ui
