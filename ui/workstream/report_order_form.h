// Which report is wanted, about what, for whom, and on which paper.
#pragma once

#include "core/document/document.h"
#include "core/press/press.h"
#include "ui/desk/desk.h"
#include "ui/workstream/stream.h"

#include <QWidget>

class QComboBox;

namespace ui {

class DateEdit;
class ProblemLine;

/// Object names: "order-kind", "order-year", "order-workstream", "order-as-of", "order-distribution",
/// "order-language", "order-paper".
class ReportOrderForm : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { AnnualStatus, Booklet, HandOver };

    /// Without a stream it begins with all kinds and offers each.
    ReportOrderForm(Desk& desk, const Stream* stream, domain::RecordId workstream, QWidget* parent = nullptr);

    void setKind(Kind kind);
    QString kindText() const;
    /// Made in the language that is chosen. BadInput while the day cannot be read.
    support::Result<document::Document> makeDocument() const;
    press::PageSize paper() const;
    void setPaper(press::PageSize paper);

Q_SIGNALS:
    void changed();

private:
    void offer(const QString& label, const QString& stream, const QString& workstream = {});
    void offerAllOf(const Stream& stream);
    void offerWorkstreams(const Stream& stream, domain::RecordId chosen);

    Kind kind() const;
    void offerWhatItTakes();

    Desk& m_desk;
    QComboBox* m_kind;
    QComboBox* m_year;
    QComboBox* m_workstream;
    DateEdit* m_asOf;
    ProblemLine* m_asOfProblem;
    QComboBox* m_distribution;
    QComboBox* m_language;
    QComboBox* m_paper;
};

} // namespace ui
