// A tab of the window.
#pragma once

#include "core/domain/audience.h"
#include "core/domain/sheet.h"
#include "ui/desk/desk.h"

#include <QWidget>

namespace ui {

/// Pages listen to Desk::changed and Desk::yearChanged themselves, and read again only while they are shown.
/// What they are made of is made when they are first shown, or led to.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Desk& desk, QWidget* parent = nullptr);

    /// Of the tab, with its mnemonic.
    virtual QString title() const = 0;
    /// Key of its section of the help.
    virtual QString helpTopic() const = 0;
    /// How many things want to be looked at; shown in the tab.
    int attention() const { return m_attention; }

    /// Shows the record if it is this page's to show; answers whether it was.
    virtual bool showRecord(const domain::RecordHead&) { return false; }
    /// Begins a new record of the noun if it is this page's; answers whether it was.
    virtual bool startNew(const QString&) { return false; }
    /// Noun of the record that Ctrl+N begins here; empty where there is none.
    virtual QString newNoun() const { return {}; }
    /// Ctrl+F.
    virtual void find() {}
    /// The list on screen; without columns where there is none.
    virtual domain::Sheet shownList() const { return {}; }
    /// The same for a file: of records all that import takes in again, then what only the screen has.
    virtual domain::Sheet listForFiles() const { return shownList(); }
    /// As readers outside may have it; nothing where the page has no list that is theirs to read.
    virtual std::optional<domain::Sheet> listFor(domain::Audience) const { return std::nullopt; }
    /// A page that prints something else than its list.
    virtual bool canPrint() const { return false; }
    virtual void print() {}

    /// For the status bar: "27 coalitions · 22 active · 3 need attention".
    QString summary() const { return m_summary; }

Q_SIGNALS:
    void attentionChanged();
    void summaryChanged();

protected:
    /// Makes the widgets, and says which of them has the focus first (setFocusProxy); called once, by
    /// ensureBuilt().
    virtual void build() = 0;
    void ensureBuilt();
    bool isBuilt() const { return m_isBuilt; }
    Desk& desk() const { return m_desk; }
    void setAttention(int count);
    void setSummary(const QString& summary);
    /// Reads everything anew; called when the page is shown first and when data or cycle changed since.
    virtual void reload() = 0;
    void showEvent(QShowEvent* event) override;
    /// For pages with a count in their tab: keeps it right while the page is hidden. Default: nothing.
    virtual void recount() {}
    /// For pages that have to read everything to count: what was read now need not be read when it is shown.
    void reloadNow();
    /// Built, and read since the last change, as when it is shown.
    void makeReady();

private:
    void dataChanged();

    Desk& m_desk;
    QString m_summary;
    int m_attention = 0;
    bool m_isBuilt = false;
    bool m_isStale = true;
};

} // namespace ui
