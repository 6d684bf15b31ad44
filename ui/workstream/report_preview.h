// A document pressed in a worker and shown as the very PDF that is saved and printed: the annual status
// report, which is ordered here, or one that is given.
#pragma once

#include "core/press/press.h"
#include "ui/desk/desk.h"
#include "ui/workstream/report_order_form.h"
#include "ui/workstream/stream.h"

#include <QDialog>
#include <QTimer>

#include <atomic>

class QBuffer;
class QLabel;
class QPdfDocument;
class QPdfView;
class QPrinter;
class QProgressBar;
class QPushButton;

namespace ui {

/// Object names: "report-view", "report-save", "report-print", "report-page-setup", "report-cancel".
class ReportPreview : public QDialog
{
    Q_OBJECT

public:
    /// Opens with the cycle that ended last: with all kinds, with the whole stream, or with one workstream of
    /// it.
    ReportPreview(Desk& desk, const Stream* stream, domain::RecordId workstream = {},
                  QWidget* parent = nullptr);
    /// With all workstreams, of which one can be chosen.
    ReportPreview(Desk& desk, ReportOrderForm::Kind kind, QWidget* parent = nullptr);
    ReportPreview(Desk& desk, document::Document document, QWidget* parent = nullptr);
    ~ReportPreview() override;

    /// What is shown; empty until the first press is done.
    const QByteArray& pdf() const { return m_pdf; }

protected:
    bool focusNextPrevChild(bool isForward) override;

Q_SIGNALS:
    /// The preview shows the order as it stands.
    void pressed();

private:
    ReportPreview(Desk& desk, ReportOrderForm* form, const QString& title, QWidget* parent);

    /// Shared with a worker, which may outlive the window by a page.
    struct Run
    {
        std::atomic<bool> isCancelled = false;
        std::atomic<double> share = 0;
        QString fontAdvice = {}; ///< of the worker, to be read once it is done
    };

    QWidget* makeSide();
    QLayout* makeView();
    void order();
    void pressDocument();
    void showPdf(const support::Result<QByteArray>& pdf, const QString& fontAdvice);
    void save();
    void write(const QString& path, const QByteArray& bytes);
    void setUpPage();
    void print();
    std::shared_ptr<Run> begin(const QString& what);
    void end();
    void cancel();

    Desk& m_desk;
    ReportOrderForm* m_form; ///< null for a given document
    QLabel* m_pageText;
    QWidget* m_working;
    QLabel* m_workText;
    QProgressBar* m_progress;
    QPdfDocument* m_shown;
    QPdfView* m_view;
    MessageBar* m_message;
    QPushButton* m_save;
    QPushButton* m_print;
    QTimer m_pause;
    QTimer m_poll;
    std::shared_ptr<Run> m_run;
    std::shared_ptr<QPrinter> m_printer;
    std::shared_ptr<const document::Document> m_document;
    QByteArray m_pdf;
    std::unique_ptr<QBuffer> m_buffer;
    press::PageSize m_paper = press::PageSize::A4;
    double m_margin = press::PdfOptions().marginMillimetres;
};

} // namespace ui
