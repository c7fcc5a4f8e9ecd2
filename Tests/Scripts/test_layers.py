"""What scripts/layers makes of a drawing, and of uses that go up."""

import unittest

import scripts

layers = scripts.load("layers")
DRAWING = "# Folders\n\n<!-- layers -->\n\n```text\nReport         words\nGate, Inspect  two\nModule         the model\n```\n"


class Drawing(unittest.TestCase):
    def test_rows_go_from_the_ground_up(self):
        self.assertEqual(layers.order(DRAWING), [["Module"], ["Gate", "Inspect"], ["Report"]])

    def test_a_document_without_one_is_an_error(self):
        with self.assertRaises(SystemExit):
            layers.order("# Folders\n")


class Uses(unittest.TestCase):
    rows = layers.order(DRAWING)

    def backward(self, *pairs):
        return set(layers.backward({pair: ["place"] for pair in pairs}, self.rows))

    def test_what_goes_down_is_fine(self):
        self.assertEqual(self.backward(("Report", "Gate"), ("Gate", "Module"), ("Report", "Module")), set())

    def test_what_goes_up_or_sideways_is_not(self):
        pairs = {("Module", "Report"), ("Gate", "Inspect")}
        self.assertEqual(self.backward(*pairs), pairs)

    def test_what_is_not_drawn_counts_as_above_all(self):
        self.assertEqual(self.backward(("Report", "Elsewhere")), {("Report", "Elsewhere")})


class Matrix(unittest.TestCase):
    def test_a_cell_is_how_often_the_row_uses_the_column(self):
        lines = layers.matrix({("Report", "Module"): ["a", "b"]}, [["Module"], ["Report"]]).splitlines()
        self.assertEqual(lines[2].split(), ["Report", "2", "·"])


if __name__ == "__main__":
    unittest.main()
