// The tab of one kind of workstream: its list on the left, the chosen record on the right.
#pragma once

#include "ui/desk/page.h"
#include "ui/workstream/stream.h"

class QStackedWidget;

namespace ui {

class HistoryView;
class ManyPanel;
class RecordList;
class RecordView;

/// Driven by the description of its stream, so that another kind of workstream needs data and no code. Until
/// it is first looked at it only counts.
class WorkstreamTab : public Page
{
    Q_OBJECT

public:
    WorkstreamTab(Desk& desk, const Stream& stream, QWidget* parent = nullptr);

    QString title() const override;
    QString helpTopic() const override;
    /// A child record is shown in the workstream or application it belongs to.
    bool showRecord(const domain::RecordHead& head) override;
    /// The form of a new application or workstream.
    bool startNew(const QString& noun) override;
    QString newNoun() const override;
    void find() override;
    domain::Sheet shownList() const override;
    domain::Sheet listForFiles() const override;
    std::optional<domain::Sheet> listFor(domain::Audience audience) const override;
    /// The status report, unless a history is looked at, or several are chosen.
    bool canPrint() const override;
    /// The annual status report in its own window.
    void print() override;

protected:
    void build() override;
    void reload() override;
    void recount() override;

private:
    const HistoryView* shownHistory() const;
    void count();
    /// Where an undo took away what is shown, to what the undone step was taken of; from an application that
    /// became part of its workstream to this.
    void follow(const std::vector<domain::RecordId>& changed);

    const Stream& m_stream;
    RecordList* m_list = nullptr;
    QStackedWidget* m_beside = nullptr;
    RecordView* m_record = nullptr;
    ManyPanel* m_many = nullptr; ///< in its place while several are chosen
};

} // namespace ui
