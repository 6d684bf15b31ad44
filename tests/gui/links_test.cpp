#include "core/office/desk/history.h"
#include "core/office/desk/records.h"
#include "tests/gui/window_fixture.h"
#include "tests/harness/test_main.h"

#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using domain::RecordId;

/// DC-28: links are made at one record and seen at both.
class LinksTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<gui::WindowFixture> m;
    RecordId m_one;
    RecordId m_other;

    RecordId coalition(const QString& name)
    {
        const auto id = office::addRecord(
            m->office(), {.noun = u"dynamic-coalition"_s, .values = {{u"name"_s, name}}, .parent = {}});
        return id ? *id : RecordId();
    }
    /// Of the record that is shown; the list is hidden where there is nothing in it.
    QTreeWidget* list() const
    {
        const auto lists = m->window->findChildren<QTreeWidget*>(u"links"_s);
        const auto shown = std::ranges::find_if(lists, [](const QWidget* each) { return each->isVisible(); });
        return shown == lists.end() ? nullptr : *shown;
    }
    QStringList rows() const
    {
        QStringList rows;
        for (int i = 0; list() && i < list()->topLevelItemCount(); ++i)
            rows << list()->topLevelItem(i)->text(0) + u' ' + list()->topLevelItem(i)->text(1);
        return rows;
    }
    bool isFormShown() const
    {
        return std::ranges::any_of(m->window->findChildren<QLineEdit*>(u"link-to"_s),
                                   [](const QWidget* each) { return each->isVisible(); });
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<gui::WindowFixture>();
        m->openNew();
        m_one = coalition(u"Dynamic Coalition on One"_s);
        m_other = coalition(u"Dynamic Coalition on Other"_s);
        m->window->desk()->openRecord(m_one);
    }
    void cleanup() { m.reset(); }

    void aLinkIsMadeHereSeenThereAndUndone()
    {
        m->click(u"link-add"_s);
        m->pick(u"link-kind"_s, u"Handed over to"_s);
        m->write(u"link-to"_s, office::readRecord(m->office(), m_other)->head.idText);
        QCOMPARE(rows().join(u", "_s), u"Handed over to Dynamic Coalition on Other"_s);
        QVERIFY(!isFormShown());

        Q_EMIT list()->itemActivated(list()->topLevelItem(0), 0);
        QCOMPARE(rows().join(u", "_s), u"Took over from Dynamic Coalition on One"_s);

        m->window->desk()->undo();
        QVERIFY(rows().isEmpty());
    }

    void whatCannotBeLinkedIsSaidAtTheLine()
    {
        m->click(u"link-add"_s);
        m->write(u"link-to"_s, u"dc-nowhere"_s);
        QVERIFY(isFormShown());
        QVERIFY(rows().isEmpty());
        m->write(u"link-to"_s, office::readRecord(m->office(), m_one)->head.idText);
        QVERIFY(rows().isEmpty());
        m->click(u"link-cancel"_s);
        QVERIFY(!isFormShown());
    }

    void aLinkIsRemovedFromEitherSide()
    {
        QVERIFY(office::addRecord(m->office(),
                                  {.noun = u"link"_s,
                                   .values = {{u"kind"_s, u"builds-on"_s}, {u"to"_s, m_other.value()}},
                                   .parent = m_one}));
        m->window->desk()->openRecord(m_other);
        QTRY_COMPARE(rows().join(u", "_s), u"Built on by Dynamic Coalition on One"_s);
        list()->setCurrentItem(list()->topLevelItem(0));
        QTest::qWait(600); // the button is heard once it stands still
        m->click(u"link-remove"_s);
        QVERIFY(rows().isEmpty());
        QVERIFY(office::childrenOf(m->office(), m_one, u"link"_s)->empty());
    }
};

DESK_TEST(LinksTest)
#include "links_test.moc"
