// Brings a list in: choose what and which file, look at what would happen, then do it or leave it.
#pragma once

#include "core/exchange/import_plan.h"
#include "core/exchange/spreadsheet.h"
#include "core/office/transfer/importing.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QTableView;

namespace ui {

class Desk;
class ImportRowsModel;

class ImportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPage(Desk& desk, QWidget* parent = nullptr);

private:
    void chooseFile();
    void read(const QString& path);
    /// What a worker brings: the plan, and the columns that a person can send somewhere.
    struct Read
    {
        support::Result<exchange::ImportPlan> plan;
        QStringList unknownHeaders;
        exchange::SheetNames sheets;
    };
    static Read readFile(const exchange::ImportKind& kind, const QString& path,
                         const exchange::ListReading& how);
    void preview(support::Result<exchange::ImportPlan> plan);
    /// A choice of a field for each of these columns.
    void offerColumns(const QStringList& headers);
    /// A choice of the sheet, where there are several.
    void offerSheets(const exchange::SheetNames& sheets);
    /// A choice of the state, where the list does not tell that of what is new.
    void offerStates(const office::ImportReport& report);
    exchange::ListReading reading() const;
    const exchange::ImportKind& kind() const;
    void store(office::OnConflict onConflict);
    void tellWhetherTakenBack();
    /// Runs the plan with progress; the page stays alive and can cancel.
    support::Result<office::ImportReport> run(bool isDryRun, office::OnConflict onConflict);
    /// The two answers where a list has another address for somebody who is there; else the one button.
    void askHow(const office::ImportReport& report);
    /// How the file was read; nothing can be stored while that is only a doubtful guess.
    void showReading();
    bool isDoubtful() const;
    void showReport(const office::ImportReport& report);
    void showProblem(const support::Error& error);
    void setWorking(bool isWorking, const QString& what = {});
    /// While the controls rest, so that no key meant for one of them falls on another.
    void holdFocus();
    void giveFocusBack();

    Desk& m_desk;
    QComboBox* m_kind;
    QPushButton* m_choose;
    QLabel* m_file;
    QLabel* m_sheetLabel;
    QComboBox* m_sheet;
    QComboBox* m_encoding;
    QComboBox* m_dates;
    QLabel* m_stateLabel;
    QComboBox* m_state;
    QScrollArea* m_columns;
    QLabel* m_outcome;
    QLabel* m_howRead;
    ImportRowsModel* m_rows;
    QTableView* m_table;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_store;
    QPushButton* m_take;
    std::optional<exchange::ImportPlan> m_plan;
    QString m_path;
    QString m_stored;  ///< what undo would take back after the list was stored
    QString m_told;    ///< of the list that was stored
    int m_reading = 0; ///< number of the reading under way; an answer to an earlier one is let go
    bool m_isCancelled = false;
    QString m_focusName; ///< of the control that had the focus before the work
};

} // namespace ui
