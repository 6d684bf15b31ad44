#include "tests/harness/test_main.h"

#include "ui/workstream/stream.h"

using namespace Qt::StringLiterals;

namespace {

/// Every text of a stream's tables.
QStringList textsOf(const ui::Stream& stream)
{
    QStringList texts{QString::fromLatin1(stream.title), QString::fromLatin1(stream.emptySentence)};
    for (const ui::NewRecord& record : stream.newRecords)
        texts << QString::fromUtf8(record.label) << QString::fromUtf8(record.command)
              << QString::fromUtf8(record.heading);
    for (const ui::RecordLayout& layout : stream.layouts) {
        texts << QString::fromUtf8(layout.elementsTitle);
        for (const ui::RecordPageInfo& page : layout.pages)
            texts << QString::fromUtf8(page.title) << QString::fromUtf8(page.emptySentence);
    }
    for (const ui::Guide& guide : stream.guides) {
        for (const ui::GuideStep& step : guide.steps)
            texts << QString::fromUtf8(step.title) << QString::fromUtf8(step.question);
    }
    return texts;
}

} // namespace

/// The tables of the tabs name what the register knows, and leave nothing out.
class StreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfWorkstreamHasATab()
    {
        QStringList keys;
        for (const ui::Stream& stream : ui::streams())
            keys << stream.keyText();
        QCOMPARE(keys, (QStringList{u"DC"_s, u"BPF"_s, u"PN"_s, u"NRI"_s}));
        for (const domain::Noun& noun : domain::nouns()) {
            if (!noun.isListed)
                continue;
            const auto stream =
                std::ranges::find(ui::streams(), QString::fromLatin1(noun.stream), &ui::Stream::keyText);
            QVERIFY2(stream != ui::streams().end() && stream->layoutOf(noun.keyText()), noun.key);
            QVERIFY2(stream->newRecord(noun.keyText()), noun.key);
        }
    }

    void everyPageShowsRecordsThatCanBeThere()
    {
        for (const ui::Stream& stream : ui::streams()) {
            for (const ui::RecordLayout& layout : stream.layouts) {
                QVERIFY(domain::noun(QString::fromLatin1(layout.noun)));
                QStringList keys;
                for (const ui::RecordPageInfo& page : layout.pages) {
                    keys << QString::fromLatin1(page.key);
                    for (const char* key : page.nouns) {
                        const auto* noun = domain::noun(QString::fromLatin1(key));
                        QVERIFY2(noun, key);
                        const bool canBeThere = noun->belongsTo.empty() ||
                                                page.kind == ui::PageKind::Assessment ||
                                                noun->mayBelongTo(QString::fromLatin1(layout.noun));
                        QVERIFY2(canBeThere, qPrintable(u"%1 of %2"_s.arg(noun->keyText(),
                                                                          QLatin1StringView(layout.noun))));
                        if (page.chartField)
                            QVERIFY2(noun->field(page.chartField->keyText()), page.chartField->key);
                    }
                }
                QCOMPARE(keys.removeDuplicates(), 0);
            }
        }
    }

    /// BPF-8, MO-NRI-2, MO-PN-3: what an applicant is asked can all be written down.
    void aGuideAsksForEverythingAnApplicationHolds()
    {
        for (const ui::Stream& stream : ui::streams()) {
            for (const ui::Guide& guide : stream.guides) {
                const domain::Noun& noun = *domain::noun(QString::fromLatin1(guide.noun));
                QStringList fields;
                QStringList elements;
                for (const ui::GuideStep& step : guide.steps) {
                    for (const char* field : step.fields)
                        fields << QString::fromLatin1(field);
                    for (const char* element : step.elements)
                        elements << QString::fromLatin1(element);
                    if (step.children)
                        QVERIFY2(domain::noun(QString::fromLatin1(step.children)), step.children);
                }
                for (const QString& field : fields)
                    QVERIFY2(noun.field(field), qPrintable(field));
                for (const QString& element : elements)
                    QVERIFY2(noun.element(element), qPrintable(element));
                if (!noun.leadsTo) // of a report only what its kind of workstream writes
                    continue;
                QCOMPARE(fields.size(), qsizetype(noun.fields.size()));
                QCOMPARE(elements.size(), qsizetype(noun.elements.size()));
            }
        }
    }

    /// MO-NRI-1
    void noTextPlacesAnInitiativeBelowTheForum()
    {
        for (const QString& text : textsOf(ui::streams().back())) {
            for (const char* word : {"intersessional", "subordinate", "under the IGF", "below", "approve"})
                QVERIFY2(!text.contains(QLatin1StringView(word), Qt::CaseInsensitive), qPrintable(text));
        }
    }
};

DESK_TEST(StreamTest)
#include "stream_test.moc"
