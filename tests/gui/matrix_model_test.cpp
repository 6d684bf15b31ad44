#include "tests/harness/test_main.h"

#include "ui/models/matrix_model.h"

#include <QAbstractItemModelTester>
#include <QIcon>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

/// Topics against workstreams, where each cell says who has the topic in hand.
Matrix topics(const QStringList& rows, const QStringList& columns)
{
    Matrix matrix;
    for (const QString& column : columns)
        matrix.columns.push_back({.id = column, .title = column.toUpper(), .tip = u"All of "_s + column});
    for (const QString& row : rows) {
        matrix.rows.push_back({.id = row, .title = row.toUpper()});
        auto& cells = matrix.cells.emplace_back();
        for (const QString& column : columns)
            cells.push_back({.text = row + column, .isEditable = true});
    }
    return matrix;
}

QString textAt(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class MatrixModelTest : public QObject
{
    Q_OBJECT

    MatrixModel m_model;
    const QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest};

private Q_SLOTS:
    void init() { m_model.setMatrix(topics({u"a"_s, u"b"_s, u"c"_s}, {u"1"_s, u"2"_s})); }
    void cleanup()
    {
        m_model.onEdit({});
        m_model.setMatrix({});
        QCOMPARE(m_model.rowCount() + m_model.columnCount(), 0);
    }

    void everyCellSaysWhereItStands()
    {
        Matrix matrix = topics({u"a"_s}, {u"1"_s, u"2"_s, u"3"_s});
        matrix.columns[0].title = u"No. 1\n17 Feb"_s;
        matrix.cells[0][0] = {.tick = true};
        matrix.cells[0][1] = {.text = u"At risk"_s, .tip = u"<b>"_s, .look = stateLook(u"at-risk"_s)};
        matrix.cells[0][2] = {};
        m_model.setMatrix(matrix);
        const auto at = [this](int column, int role) { return m_model.index(0, column).data(role); };
        QCOMPARE(at(0, Qt::AccessibleTextRole).toString(), u"A, No. 1 17 Feb: yes"_s);
        QCOMPARE(at(1, Qt::AccessibleTextRole).toString(), u"A, 2: At risk"_s);
        QCOMPARE(at(2, Qt::AccessibleTextRole).toString(), u"A, 3: empty"_s);
        // A state is an icon and its word, never a colour alone; a tip is text, never markup.
        QVERIFY(!at(1, Qt::DecorationRole).value<QIcon>().isNull());
        QCOMPARE(at(1, Qt::DisplayRole).toString(), u"At risk"_s);
        QVERIFY(at(1, Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
        QCOMPARE(m_model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"2"_s);
        QCOMPARE(m_model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"A"_s);
    }

    void whatStaysKeepsItsPlace()
    {
        QTableView view;
        view.setModel(&m_model);
        const QPersistentModelIndex present = m_model.index(1, 1);
        view.setCurrentIndex(present);
        const QSignalSpy resets(&m_model, &QAbstractItemModel::modelReset);

        m_model.setMatrix(topics({u"a"_s, u"n"_s, u"b"_s, u"c"_s}, {u"0"_s, u"1"_s, u"2"_s}));
        QCOMPARE(textAt(m_model, 1, 0), u"n0"_s);
        QCOMPARE(present.data().toString(), u"b2"_s);
        QCOMPARE(view.currentIndex(), QModelIndex(present));

        m_model.setMatrix(topics({u"b"_s}, {u"2"_s, u"3"_s}));
        QCOMPARE(present.data().toString(), u"b2"_s);
        QCOMPARE(present.row(), 0);
        QCOMPARE(textAt(m_model, 0, 1), u"b3"_s);
        QCOMPARE(resets.size(), 0);
    }

    void rowsAndColumnsMayChangeAltogether()
    {
        m_model.setMatrix(topics({u"x"_s, u"y"_s}, {u"7"_s, u"8"_s, u"9"_s}));
        QCOMPARE(textAt(m_model, 1, 2), u"y9"_s);
        m_model.setMatrix(topics({u"y"_s, u"x"_s}, {u"9"_s}));
        QCOMPARE(textAt(m_model, 1, 0), u"x9"_s);
        m_model.setMatrix(topics({}, {u"9"_s}));
        m_model.setMatrix(topics({u"a"_s}, {}));
        QCOMPARE(m_model.rowCount(), 1);
        QCOMPARE(m_model.columnCount(), 0);
    }

    void anEditIsHandedOnAndShownWhenItComesBack()
    {
        QString edited;
        m_model.onEdit([&](const MatrixHead& row, const MatrixHead& column, const QVariant& value) {
            edited = row.id + column.id + u'=' + value.toString();
            return value.toString() != u"refused"_s;
        });
        const QModelIndex cell = m_model.index(2, 0);
        QVERIFY(m_model.setData(cell, u"MAG"_s));
        QCOMPARE(edited, u"c1=MAG"_s);
        QCOMPARE(cell.data().toString(), u"c1"_s);
        QVERIFY(!m_model.setData(cell, u"refused"_s));
        QVERIFY(!m_model.setData(cell, Qt::Checked, Qt::CheckStateRole)); // it has no box
    }

    void aBoxIsTickedByTheKeys()
    {
        Matrix matrix = topics({u"a"_s, u"b"_s}, {u"1"_s, u"2"_s});
        matrix.cells[1][1] = {.tick = false, .isEditable = true};
        matrix.cells[1][0] = {.tick = false};
        m_model.setMatrix(matrix);
        m_model.onEdit([&](const MatrixHead&, const MatrixHead&, const QVariant& value) {
            matrix.cells[1][1].tick = value.toBool();
            m_model.setMatrix(matrix);
            return true;
        });
        QTableView view;
        view.setModel(&m_model);
        view.show();
        view.setCurrentIndex(m_model.index(0, 1));
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentIndex(), m_model.index(1, 1));
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(m_model.index(1, 1).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(m_model.index(1, 1).data(Qt::AccessibleTextRole).toString(), u"B, 2: no"_s);
        QVERIFY(!(m_model.flags(m_model.index(1, 0)) & Qt::ItemIsEnabled)); // greyed: not to be ticked
    }
};

DESK_TEST(MatrixModelTest)
#include "matrix_model_test.moc"
