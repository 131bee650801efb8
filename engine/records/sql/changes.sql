SELECT changes FROM store;
